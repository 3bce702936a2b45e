#include "coach/letters/phrase_judge.h"

#include "coach/text/document.h"
#include "coach/text/fold.h"

#include <nlohmann/json.hpp>

namespace coach {
namespace {

using nlohmann::json;

std::vector<std::string> texts(const json& entry, const char* key) {
    return entry.value(key, std::vector<std::string>{});
}

PhraseKind read_kind(const json& entry) {
    PhraseKind kind;
    kind.id = entry.at("id").get<std::string>();
    kind.verdict = entry.value("verdict", "");
    kind.applies_to = texts(entry, "applies_to");
    kind.allowed_in = texts(entry, "allowed_in");
    kind.message = entry.at("message").get<std::string>();
    kind.why = entry.value("why", "");
    const json& source = entry.at("source");
    kind.source = {source.at("name").get<std::string>(), source.at("date").get<std::string>(),
                   source.value("url", "")};
    kind.flags = texts(entry, "flags");
    kind.passes = texts(entry, "passes");
    return kind;
}

// The entries as topics of a rule pack, the form that the matcher compiles.
json as_pack(const json& root, const json& entries) {
    json topics = json::object();
    for (const json& entry : entries) {
        topics[entry.at("id").get<std::string>()] = {{"match", entry.at("match")},
                                                     {"unless", texts(entry, "unless")}};
    }
    return {{"pack", "letters"},
            {"version", 1},
            {"vocabulary", root.value("vocabulary", json::object())},
            {"topics", topics},
            {"rules", json::array()}};
}

} // namespace

Result<PhraseJudge> PhraseJudge::load(std::string file, std::string_view text,
                                      std::string_view list) {
    PhraseJudge judge;
    judge.m_kinds = std::make_unique<std::vector<PhraseKind>>();
    PackLoader loader;
    try {
        const json root = json::parse(text);
        const json& entries = root.at(std::string(list));
        for (const json& entry : entries)
            judge.m_kinds->push_back(read_kind(entry));
        loader.add(file, as_pack(root, entries).dump());
    }
    catch (const json::exception& error) {
        return Error{file, std::string("This file cannot be used: ") + error.what()};
    }
    judge.m_rules = std::make_unique<RuleSet>(loader.finish());
    if (!judge.m_rules->problems.empty()) {
        return Error{file, judge.m_rules->problems.front().text()};
    }
    judge.m_matcher = std::make_unique<Matcher>(*judge.m_rules);
    return judge;
}

std::vector<PhraseHit> PhraseJudge::judge(std::string_view text) const {
    std::vector<PhraseHit> hits;
    const Document document{std::string(text)};
    for (const Sentence& sentence : document.sentences()) {
        const Folded folded = fold(document.slice(sentence.span));
        const Scanned scanned = m_matcher->scan(folded.text);
        for (const PhraseKind& kind : *m_kinds) {
            for (const Span span : m_matcher->topic_hits(kind.id, scanned)) {
                hits.push_back({&kind, folded.original(span).shifted(sentence.span.start)});
            }
        }
    }
    return hits;
}

bool PhraseJudge::is(std::string_view id, std::string_view text) const {
    return !m_matcher->topic_hits(id, fold(text).text).empty();
}

const PhraseKind* PhraseJudge::find(std::string_view id) const {
    for (const PhraseKind& kind : *m_kinds) {
        if (kind.id == id) return &kind;
    }
    return nullptr;
}

} // namespace coach
