#include "coach/letters/compose.h"

#include "coach/base/number.h"
#include "coach/letters/readiness.h"
#include "coach/text/segment.h"

#include <algorithm>

namespace coach {
namespace {

constexpr const char* k_body = "/body";

// One reason a field: several checks may stumble over one fault, and the next reason can wait until
// the first is settled. The letter's own body may have several places.
void append(std::vector<Missing>& out, std::vector<Missing> more) {
    for (Missing& missing : more) {
        const bool named = std::any_of(out.begin(), out.end(), [&](const Missing& other) {
            return other.field == missing.field &&
                   (missing.field != k_body || other.why == missing.why);
        });
        if (!named) out.push_back(std::move(missing));
    }
}

Letter refused(Letter letter, std::vector<Missing> why) {
    letter.refused = true;
    append(letter.missing, std::move(why));
    return letter;
}

const OwnWords* mark_at(const Letter& letter, Span span) {
    for (const OwnWords& mark : letter.marks) {
        if (mark.span.overlaps(span)) return &mark;
    }
    return nullptr;
}

// Takes out what the program's own question brings up, in the question and in the answer to it.
void drop_what_was_asked(Letter& letter) {
    const auto field = [&](const Finding& finding) {
        const OwnWords* mark = mark_at(letter, finding.span);
        return mark != nullptr ? std::string_view(mark->field) : std::string_view();
    };
    std::vector<std::string_view> asked;
    for (const Finding& finding : letter.findings) {
        if (field(finding) == "/asked") asked.push_back(finding.rule->category);
    }
    std::erase_if(letter.findings, [&](const Finding& finding) {
        const bool named =
            std::find(asked.begin(), asked.end(), finding.rule->category) != asked.end();
        return named && (field(finding) == "/asked" || field(finding) == "/answer");
    });
}

// The field that fills the most of the letter.
std::string longest_field(const Letter& letter) {
    const auto longest = std::max_element(
        letter.marks.begin(), letter.marks.end(),
        [](const OwnWords& a, const OwnWords& b) { return a.span.size() < b.span.size(); });
    return longest != letter.marks.end() ? longest->field : k_body;
}

} // namespace

Composer::Composer(const LetterContent& content, const Checker& checker)
    : m_content(content), m_checker(checker) {}

Letter Composer::compose(LetterKind kind, const LetterFacts& facts,
                         const ComposeOptions& options) const {
    const LetterTemplate& form = m_content.letter(kind);
    Letter letter;
    letter.kind = kind;
    if (auto why = refusals(m_content, form, facts, options.first_choice_sent); !why.empty()) {
        return refused(std::move(letter), std::move(why));
    }
    const std::vector<SlotText> texts = quoted_texts(form, facts);
    bool refuse = false;
    std::vector<Missing> acts = wrong_acts(m_content, form, texts, refuse);
    if (refuse) return refused(std::move(letter), std::move(acts));

    RenderedLetter rendered = render_letter(form, facts, options.variation);
    letter.subject = std::move(rendered.subject);
    letter.body = std::move(rendered.body);
    letter.marks = std::move(rendered.marks);
    letter.words = count_words(letter.body);
    append(letter.missing, empty_fields(form, facts));
    append(letter.missing, open_gates(m_content, form, facts));
    append(letter.missing, unfit_slots(m_content, facts, texts));
    append(letter.missing, std::move(acts));
    const bool complete = letter.missing.empty();
    check_body(letter, facts);
    if (complete) check_length(letter, form);
    letter.ready = letter.missing.empty();
    return letter;
}

// The letter is read like any e-mail. What a reader would mind in it must be settled first.
void Composer::check_body(Letter& letter, const LetterFacts& facts) const {
    CheckOptions options;
    options.kind = TextKind::Email;
    options.program = facts.program.name;
    options.to = full_name(facts.recipient);
    letter.findings = m_checker.check(Document(letter.body), options).findings;
    drop_what_was_asked(letter);
    for (const Finding& finding : letter.findings) {
        if (finding.severity == Severity::Hint) continue;
        const OwnWords* mark = mark_at(letter, finding.span);
        if (mark != nullptr && mark->hole) continue; // named as missing already
        append(letter.missing,
               {{mark != nullptr ? mark->field : k_body, finding.message, finding.rule->source}});
    }
}

void Composer::check_length(Letter& letter, const LetterTemplate& form) const {
    const Limits& limits = m_checker.limits();
    const std::string count = "The letter has " + grouped(letter.words) + " words. ";
    const auto bound = [&](const std::string& id) {
        return id.empty() ? 0 : static_cast<std::size_t>(limits.value(id));
    };
    const std::size_t least = bound(form.least_words);
    const std::size_t most = bound(form.most_words);
    if (least > 0 && letter.words < least) {
        letter.missing.push_back(
            {longest_field(letter), count + grouped(least) + " is the least. Say more.", {}});
    }
    if (most > 0 && letter.words > most) {
        letter.missing.push_back(
            {longest_field(letter), count + grouped(most) + " is the most. Shorten it.", {}});
    }
}

} // namespace coach
