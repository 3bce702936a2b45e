#include "coach/rules/candidates.h"

#include <algorithm>

namespace coach {

Candidates::Candidates(const Patterns& patterns, const PatternIndex* index)
    : m_all_groups(patterns.size()), m_met_groups(patterns.size()) {
    std::vector<const PatternIndex::Entry*> entries(patterns.size());
    for (std::uint32_t i = 0; i < patterns.size(); ++i) {
        entries[i] = index != nullptr ? index->find(patterns[i]->text()) : nullptr;
        if (entries[i] != nullptr) continue;
        m_unindexed.push_back(patterns[i]);
        m_unindexed_numbers.push_back(i);
    }
    if (index != nullptr && !index->empty()) invert(*index, entries);
}

// Atom -> the groups that it meets, from pattern -> its groups of atoms.
void Candidates::invert(const PatternIndex& index,
                        const std::vector<const PatternIndex::Entry*>& entries) {
    m_scanner = std::make_unique<AtomScanner>(index);
    m_first_use.assign(index.atom_count() + 1, 0);
    const auto for_each_use = [&](auto&& use) {
        for (std::uint32_t p = 0; p < entries.size(); ++p) {
            if (entries[p] == nullptr) continue;
            const auto& groups = entries[p]->groups;
            for (std::uint32_t g = 0; g < groups.size(); ++g) {
                for (const std::uint32_t atom : groups[g])
                    use(atom, AtomUse{p, g});
            }
            m_all_groups[p] = static_cast<std::uint8_t>((1u << groups.size()) - 1);
        }
    };
    for_each_use([&](std::uint32_t atom, AtomUse) { ++m_first_use[atom + 1]; });
    for (std::size_t i = 1; i < m_first_use.size(); ++i)
        m_first_use[i] += m_first_use[i - 1];
    m_uses.resize(m_first_use.back());
    std::vector<std::uint32_t> next(m_first_use.begin(), m_first_use.end() - 1);
    for_each_use([&](std::uint32_t atom, AtomUse use) { m_uses[next[atom]++] = use; });
}

void Candidates::of(std::string_view text, std::vector<std::uint32_t>& out) const {
    out.clear();
    add_indexed(text, out);
    add_unindexed(text, out);
    std::sort(out.begin(), out.end());
}

void Candidates::add_indexed(std::string_view text, std::vector<std::uint32_t>& out) const {
    if (!m_scanner) return;
    m_scanner->scan(text, m_marks, m_found_atoms);
    for (const std::uint32_t atom : m_found_atoms) {
        for (std::uint32_t i = m_first_use[atom]; i < m_first_use[atom + 1]; ++i) {
            std::uint8_t& met = m_met_groups[m_uses[i].pattern];
            if (met == 0) m_touched.push_back(m_uses[i].pattern);
            met = static_cast<std::uint8_t>(met | (1u << m_uses[i].group));
        }
    }
    for (const std::uint32_t pattern : m_touched) {
        if (m_met_groups[pattern] == m_all_groups[pattern]) out.push_back(pattern);
        m_met_groups[pattern] = 0;
    }
    m_touched.clear();
}

void Candidates::build_set() const {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_never_capture(true);
    options.set_max_mem(std::int64_t{64} << 20);
    m_set = std::make_unique<RE2::Set>(options, RE2::UNANCHORED);
    m_set_usable = true;
    for (const Pattern* pattern : m_unindexed) {
        const std::string& text = pattern->text();
        const std::string added = has_capital(text) ? "(?i:" + text + ")" : text;
        m_set_usable = m_set->Add(added, nullptr) >= 0 && m_set_usable;
    }
    m_set_usable = m_set->Compile() && m_set_usable;
}

void Candidates::add_unindexed(std::string_view text, std::vector<std::uint32_t>& out) const {
    if (m_unindexed.empty()) return;
    if (!m_set) build_set();
    std::vector<int> matched;
    RE2::Set::ErrorInfo error{};
    const bool any = m_set_usable && m_set->Match(piece(text), &matched, &error);
    // Out of memory looks like "no match": then every pattern may match.
    if (!m_set_usable || (!any && error.kind != RE2::Set::kNoError)) {
        out.insert(out.end(), m_unindexed_numbers.begin(), m_unindexed_numbers.end());
        return;
    }
    for (const int index : matched) {
        out.push_back(m_unindexed_numbers[static_cast<std::size_t>(index)]);
    }
}

} // namespace coach
