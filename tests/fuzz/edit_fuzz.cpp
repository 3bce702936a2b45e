// Any text, any edits: the index after an edit is the index of the new text; folding maps back
// into the text; undo is nothing but the same edits.

#include "coach/text/document.h"
#include "coach/text/fold.h"
#include "coach/text/plain.h"
#include "coach/text/utf8.h"
#include "tests/fuzz/bytes_as_text.h"

#include <algorithm>

using namespace coach;
using candor_fuzz::demand;

namespace {

void same_index(const Document& a, const Document& b) {
    demand(a.sentences().size() == b.sentences().size());
    for (std::size_t i = 0; i < a.sentences().size(); ++i) {
        demand(a.sentences()[i].span == b.sentences()[i].span);
        demand(a.sentences()[i].paragraph == b.sentences()[i].paragraph);
    }
    demand(a.paragraphs().size() == b.paragraphs().size());
}

std::uint32_t place(const std::string& text, std::size_t wanted) {
    std::size_t at = text.empty() ? 0 : wanted % (text.size() + 1);
    while (!utf8::is_boundary(text, at))
        --at;
    return static_cast<std::uint32_t>(at);
}

void fold_maps_back(const Document& doc) {
    for (const Sentence& sentence : doc.sentences()) {
        const std::string_view text = doc.slice(sentence.span);
        const Folded folded = fold(text);
        for (std::uint32_t at = 0; at < folded.text.size(); ++at) {
            const Span back = folded.original({at, at + 1});
            demand(back.start < back.end && back.end <= text.size());
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 8) return 0;
    const std::size_t half = size / 2;
    Document doc(candor_fuzz::bytes_as_text(data, half));
    demand(!utf8::first_invalid(to_plain(doc.text()).text));
    fold_maps_back(doc);
    // The second half is a list of edits: two places and the length of what is typed.
    for (std::size_t at = half; at + 4 <= size;) {
        const std::uint32_t a = place(doc.text(), data[at] * 7u);
        const std::uint32_t b = place(doc.text(), data[at] * 7u + data[at + 1] % 9);
        const std::size_t typed = std::min<std::size_t>(data[at + 2] % 6, size - at - 3);
        const Edit edit{{std::min(a, b), std::max(a, b)},
                        candor_fuzz::bytes_as_text(data + at + 3, typed)};
        doc = doc.edited(edit);
        same_index(doc, Document(doc.text()));
        at += 3 + std::max<std::size_t>(typed, 1);
    }
    return 0;
}
