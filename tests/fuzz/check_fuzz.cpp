// Any text, any kind: every finding lies in the text, on character boundaries, not on a blank.

#include "app/content/content.h"
#include "coach/rules/checker.h"
#include "coach/rules/outline.h"
#include "coach/text/utf8.h"
#include "tests/fuzz/bytes_as_text.h"

using namespace coach;
using candor_fuzz::demand;

namespace {

struct World {
    candor::Content content = candor::load_content({});
    Checker checker{content.rules, content.limits, &content.index};
};

void check_span(const std::string& text, Span span) {
    demand(span.start < span.end && span.end <= text.size());
    demand(utf8::is_boundary(text, span.start) && utf8::is_boundary(text, span.end));
    demand(!utf8::is_blank(utf8::decode(text, span.start).code));
    demand(!utf8::is_blank(utf8::decode(text, utf8::previous(text, span.end)).code));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const World world;
    if (size == 0) return 0;
    const auto kind = static_cast<TextKind>(data[0] % k_text_kind_count);
    const Document doc(candor_fuzz::bytes_as_text(data + 1, size - 1));
    const CheckOptions options{
        .kind = kind, .program = "Canyon Creek Psychiatry", .to = "Dr. Ruth Ellison"};
    for (const Finding& f : world.checker.check(doc, options).findings) {
        check_span(doc.text(), f.span);
        for (const Fix& fix : f.fixes) {
            demand(fix.span.start <= fix.span.end && fix.span.end <= doc.text().size());
            demand(!utf8::first_invalid(apply_edit(doc.text(), {fix.span, fix.text})));
        }
    }
    const Outline outline = outline_of(doc, kind, world.checker.matcher());
    for (const auto& [name, span] : outline.structure) {
        if (span) check_span(doc.text(), *span);
    }
    for (const auto& [name, spans] : outline.themes) {
        for (const Span span : spans)
            check_span(doc.text(), span);
    }
    return 0;
}
