#include "app/ui/model/followup_form.h"

#include "app/ui/strings_follow_up.h"

#include <algorithm>
#include <array>

namespace candor::ui {
namespace {

using coach::LetterFacts;

struct LinesField {
    std::string_view pointer;
    std::vector<std::string> LetterFacts::*rows;
};
constexpr std::array k_lines = std::to_array<LinesField>({
    {"/details", &LetterFacts::details},
    {"/fit", &LetterFacts::fit},
    {"/news", &LetterFacts::news},
});

struct LineField {
    std::string_view pointer;
    std::string LetterFacts::*text;
    FieldShape shape;
};
constexpr std::array k_line = std::to_array<LineField>({
    {"/question", &LetterFacts::question, FieldShape::Line},
    {"/asked", &LetterFacts::asked, FieldShape::Line},
    {"/answer", &LetterFacts::answer, FieldShape::Paragraphs},
    {"/together", &LetterFacts::together, FieldShape::Line},
    {"/hope", &LetterFacts::hope, FieldShape::Line},
});

template <typename Fields>
auto find(const Fields& fields, std::string_view pointer) {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const auto& one) { return one.pointer == pointer; });
    return found == fields.end() ? nullptr : &*found;
}

// "/details/0" and "/details" mean the same field.
std::string_view whole_field(std::string_view pointer) {
    return pointer.ends_with("/0") ? pointer.substr(0, pointer.size() - 2) : pointer;
}

std::string capital(std::string words) {
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
        words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

// "what you would bring; each completes ..." is a label and a hint.
FormField split_words(const std::string& what) {
    FormField field;
    const std::size_t cut = what.find("; ");
    field.label = capital(what.substr(0, cut));
    field.hint = strings::follow_up::k_optional;
    if (cut != std::string::npos) field.hint += " " + capital(what.substr(cut + 2)) + ".";
    return field;
}

std::string example_of(const LetterFacts& example, std::string_view pointer) {
    if (const auto* rows = lines_at(example, pointer)) return rows->empty() ? "" : rows->front();
    const std::string* text = line_at(example, pointer);
    return text != nullptr ? *text : "";
}

class FormReader {
public:
    explicit FormReader(const coach::LetterTemplate& letter) {
        if (auto example = coach::parse_letter_facts(letter.example_json))
            m_example = std::move(example).value();
        m_form.title = letter.title;
        m_form.about = letter.about;
    }

    LetterForm read(const coach::LetterTemplate& letter) {
        for (const coach::LetterNeed& need : letter.needs)
            take(need.field, {.label = capital(need.hole), .hint = need.why, .needed = true});
        for (const coach::LetterOption& option : letter.takes)
            take(option.field, split_words(option.what));
        m_form.to_program = m_form.asks_program;
        if (!m_form.to_program) m_form.role = m_example.recipient.role;
        return std::move(m_form);
    }

private:
    void take(std::string_view field, FormField words) {
        const std::string_view pointer = whole_field(field);
        if (pointer.starts_with("/applicant/") || pointer.starts_with("/recipient/")) return;
        if (pointer == "/program/name") {
            m_form.asks_program = true;
        }
        else if (pointer == "/interview/date") {
            m_form.asks_day = words.needed;
            if (!words.needed) m_form.day_option = words.label;
        }
        else if (shape_of(pointer, words.shape)) {
            words.pointer = pointer;
            words.example = example_of(m_example, pointer);
            m_form.own.push_back(std::move(words));
        }
        else {
            m_form.unknown.emplace_back(field);
        }
    }

    static bool shape_of(std::string_view pointer, FieldShape& shape) {
        if (find(k_lines, pointer) != nullptr) {
            shape = FieldShape::Lines;
            return true;
        }
        if (const LineField* line = find(k_line, pointer)) {
            shape = line->shape;
            return true;
        }
        shape = pointer == "/deadline" ? FieldShape::Deadline : FieldShape::Uploaded;
        return pointer == "/deadline" || pointer == "/uploaded";
    }

    LetterForm m_form;
    LetterFacts m_example;
};

} // namespace

LetterForm letter_form(const coach::LetterTemplate& letter) {
    return FormReader(letter).read(letter);
}

std::vector<std::string>* lines_at(LetterFacts& facts, std::string_view pointer) {
    const LinesField* field = find(k_lines, pointer);
    return field != nullptr ? &(facts.*field->rows) : nullptr;
}

std::string* line_at(LetterFacts& facts, std::string_view pointer) {
    const LineField* field = find(k_line, pointer);
    return field != nullptr ? &(facts.*field->text) : nullptr;
}

const std::vector<std::string>* lines_at(const LetterFacts& facts, std::string_view pointer) {
    const LinesField* field = find(k_lines, pointer);
    return field != nullptr ? &(facts.*field->rows) : nullptr;
}

const std::string* line_at(const LetterFacts& facts, std::string_view pointer) {
    const LineField* field = find(k_line, pointer);
    return field != nullptr ? &(facts.*field->text) : nullptr;
}

LetterFacts without_empty_rows(LetterFacts facts) {
    for (const LinesField& field : k_lines) {
        std::erase(facts.*field.rows, std::string());
    }
    return facts;
}

void set_row(LetterFacts& facts, std::string_view pointer, std::size_t row,
             const std::string& text) {
    std::vector<std::string>* rows = lines_at(facts, pointer);
    if (rows == nullptr) return;
    if (row >= rows->size()) rows->resize(row + 1);
    (*rows)[row] = text;
    if (rows->size() == 1 && text.empty()) rows->clear();
}

void remove_row(LetterFacts& facts, std::string_view pointer, std::size_t row) {
    std::vector<std::string>* rows = lines_at(facts, pointer);
    if (rows == nullptr || row >= rows->size()) return;
    rows->erase(rows->begin() + static_cast<std::ptrdiff_t>(row));
}

std::string row_pointer(const std::vector<std::string>& rows, std::string_view pointer,
                        std::size_t row) {
    if (row >= rows.size() || rows[row].empty()) return "";
    const auto before = rows.begin() + static_cast<std::ptrdiff_t>(row);
    const auto filled =
        std::count_if(rows.begin(), before, [](const std::string& one) { return !one.empty(); });
    return std::string(pointer) + "/" + std::to_string(filled);
}

} // namespace candor::ui
