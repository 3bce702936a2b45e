#include "coach/rules/pattern_index.h"

#include "coach/rules/bytes.h"

#include <algorithm>

namespace coach {
namespace {

std::uint64_t hash_of(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325u ^ text.size();
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t chunk = 0;
        std::memcpy(&chunk, text.data() + at, 8);
        hash = (hash ^ chunk) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 29;
    }
    for (; at < text.size(); ++at) {
        hash = (hash ^ static_cast<unsigned char>(text[at])) * 0x100000001b3u;
    }
    return hash ^ (hash >> 32);
}

// The slot of three letters in the scanner's table.
std::uint32_t slot_of(std::uint32_t letters, std::uint32_t slots) {
    return ((letters * 0x9E3779B1u) >> 12) & (slots - 1);
}

std::uint32_t two_letters(std::string_view text, std::size_t at) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at])) |
           static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + 1])) << 8;
}

std::uint32_t three_letters(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]));
    };
    return byte(at) | byte(at + 1) << 8 | byte(at + 2) << 16;
}

} // namespace

std::uint32_t PatternIndex::add_atom(std::string_view atom, std::uint8_t anchor) {
    m_atoms.push_back({m_added.emplace_back(atom), anchor});
    return static_cast<std::uint32_t>(m_atoms.size() - 1);
}

void PatternIndex::add(std::string_view pattern, std::vector<AtomGroup> groups) {
    Entry entry{hash_of(pattern), std::move(groups)};
    const auto place =
        std::lower_bound(m_entries.begin(), m_entries.end(), entry.pattern,
                         [](const Entry& e, std::uint64_t hash) { return e.pattern < hash; });
    if (place != m_entries.end() && place->pattern == entry.pattern) return;
    m_entries.insert(place, std::move(entry));
}

const PatternIndex::Entry* PatternIndex::find(std::string_view pattern) const {
    const std::uint64_t hash = hash_of(pattern);
    const auto found =
        std::lower_bound(m_entries.begin(), m_entries.end(), hash,
                         [](const Entry& e, std::uint64_t wanted) { return e.pattern < wanted; });
    return found != m_entries.end() && found->pattern == hash ? &*found : nullptr;
}

std::string PatternIndex::to_bytes() const {
    ByteWriter out;
    out.number(m_atoms.size());
    for (const Atom& atom : m_atoms) {
        out.text(atom.text);
        out.byte(atom.anchor);
    }
    out.number(m_entries.size());
    for (const Entry& entry : m_entries) {
        out.number(entry.pattern >> 32);
        out.number(entry.pattern & 0xFFFFFFFFu);
        out.byte(static_cast<std::uint8_t>(entry.groups.size()));
        for (const AtomGroup& group : entry.groups) {
            out.number(group.size());
            for (const std::uint32_t atom : group) out.number(atom);
        }
    }
    return out.bytes();
}

PatternIndex PatternIndex::from_bytes(std::string_view bytes) {
    ByteReader in(bytes);
    PatternIndex out;
    out.m_atoms.resize(in.count());
    for (Atom& atom : out.m_atoms) {
        atom = {in.view(), in.byte()};
        const bool is_short = !atom.text.empty() && atom.text.size() < k_anchor_letters;
        const bool fits = is_short ? atom.anchor == 0
                                   : atom.anchor + k_anchor_letters <= atom.text.size();
        if (!fits) return {};
    }
    out.m_entries.resize(in.count());
    for (Entry& entry : out.m_entries) {
        entry.pattern = std::uint64_t{in.number()} << 32;
        entry.pattern |= in.number();
        entry.groups.resize(in.byte());
        for (AtomGroup& group : entry.groups) {
            group.resize(in.count());
            for (std::uint32_t& atom : group) {
                atom = in.number();
                if (atom >= out.m_atoms.size()) return {};
            }
        }
    }
    return in.ok() ? std::move(out) : PatternIndex();
}

AtomScanner::AtomScanner(const PatternIndex& index)
    : m_index(index), m_used(k_slots / 64), m_first(k_slots + 1), m_one(256, k_none),
      m_two_used(65536 / 64) {
    const auto atoms = static_cast<std::uint32_t>(index.atom_count());
    std::vector<std::uint32_t> slots(atoms, k_none);
    for (std::uint32_t i = 0; i < atoms; ++i) {
        const std::string_view atom = index.atom(i);
        if (atom.size() == 1) {
            m_one[static_cast<unsigned char>(atom[0])] = i;
        }
        else if (atom.size() == 2) {
            const std::uint32_t pair = two_letters(atom, 0);
            m_two[pair] = i;
            m_two_used[pair / 64] |= std::uint64_t{1} << (pair % 64);
        }
        else {
            slots[i] = slot_of(three_letters(atom, index.anchor(i)), k_slots);
            m_used[slots[i] / 64] |= std::uint64_t{1} << (slots[i] % 64);
            ++m_first[slots[i] + 1];
        }
    }
    for (std::uint32_t s = 0; s < k_slots; ++s) m_first[s + 1] += m_first[s];
    m_rows.resize(m_first.back());
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (std::uint32_t i = 0; i < atoms; ++i) {
        if (slots[i] != k_none) m_rows[next[slots[i]]++] = i;
    }
}

void AtomScanner::scan(std::string_view text, Marks& marks,
                       std::vector<std::uint32_t>& found) const {
    found.clear();
    marks.seen.resize(m_index.atom_count());
    if (++marks.pass == 0) {
        std::fill(marks.seen.begin(), marks.seen.end(), 0);
        marks.pass = 1;
    }
    scan_short(text, marks, found);
    for (std::size_t at = 0; at + PatternIndex::k_anchor_letters <= text.size(); ++at) {
        const std::uint32_t slot = slot_of(three_letters(text, at), k_slots);
        if (((m_used[slot / 64] >> (slot % 64)) & 1) == 0) continue;
        for (std::uint32_t row = m_first[slot]; row < m_first[slot + 1]; ++row) {
            const std::uint32_t index = m_rows[row];
            const std::size_t anchor = m_index.anchor(index);
            if (marks.seen[index] == marks.pass || anchor > at) continue;
            if (!text.substr(at - anchor).starts_with(m_index.atom(index))) continue;
            marks.seen[index] = marks.pass;
            found.push_back(index);
        }
    }
}

void AtomScanner::scan_short(std::string_view text, Marks& marks,
                             std::vector<std::uint32_t>& found) const {
    const auto note = [&](std::uint32_t index) {
        if (index == k_none || marks.seen[index] == marks.pass) return;
        marks.seen[index] = marks.pass;
        found.push_back(index);
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        note(m_one[static_cast<unsigned char>(text[at])]);
        if (at + 1 == text.size()) break;
        const std::uint32_t pair = two_letters(text, at);
        if ((m_two_used[pair / 64] >> (pair % 64)) & 1) note(m_two.at(pair));
    }
}

} // namespace coach
