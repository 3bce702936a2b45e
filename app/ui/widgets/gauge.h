#pragma once

// Quiet bars: how much of a whole, or where a value lies against a good range. A number in words
// always stands beside them.
//
//     bar(0.66f, px(120));                                         // 2 of 3 parts
//     range_gauge({.value = 37, .largest = 90, .good_from = 15, .good_to = 60}, px(360));

#include "app/ui/theme/theme.h"

namespace candor::ui {

void bar(float fraction, float width = 0, Tone tone = Tone::Accent);

struct RangeGauge {
    double value = 0;
    double largest = 1;   // the bar's right end
    double good_from = 0; // the soft part of the bar
    double good_to = 1;
};
void range_gauge(const RangeGauge& gauge, float width = 0);

} // namespace candor::ui
