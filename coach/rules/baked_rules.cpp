#include "coach/rules/baked_rules.h"

#include "coach/rules/bytes.h"

namespace coach {
namespace {

// One list of fields serves writing and reading, so that they cannot drift apart.
template <typename Archive, typename RuleType>
void each_field(Archive& archive, RuleType& rule) {
    archive(rule.id);
    archive(rule.category);
    archive(rule.severity);
    archive(rule.kinds);
    archive(rule.scope);
    archive(rule.phrases);
    archive(rule.match);
    archive(rule.check);
    archive(rule.unless);
    archive(rule.sentence_has);
    archive(rule.sentence_lacks);
    archive(rule.context_has);
    archive(rule.sentence_on);
    archive(rule.context_on);
    archive(rule.replacement);
    archive(rule.replacement_safe);
    archive(rule.message);
    archive(rule.why);
    archive(rule.advice);
    archive(rule.source.name);
    archive(rule.source.date);
    archive(rule.source.url);
    archive(rule.file);
}

template <typename Archive, typename TopicType>
void each_topic_field(Archive& archive, TopicType& topic) {
    archive(topic.name);
    archive(topic.match);
    archive(topic.unless);
    archive(topic.carry);
    archive(topic.carry_has);
    archive(topic.carry_unless);
    archive(topic.file);
}

struct Writer {
    ByteWriter out;

    void operator()(const std::string& value) { out.text(value); }
    void operator()(const std::vector<std::string>& values) { out.texts(values); }
    void operator()(const std::optional<std::string>& value) {
        out.number(value.has_value());
        if (value) out.text(*value);
    }
    template <typename Number>
        requires std::is_enum_v<Number> || std::is_integral_v<Number>
    void operator()(Number value) {
        out.number(static_cast<std::uint64_t>(value));
    }
};

struct Reader {
    ByteReader in;

    void operator()(std::string& value) { value = in.text(); }
    void operator()(std::vector<std::string>& values) { values = in.texts(); }
    void operator()(std::optional<std::string>& value) {
        if (in.number() != 0) value = in.text();
    }
    template <typename Number>
        requires std::is_enum_v<Number> || std::is_integral_v<Number>
    void operator()(Number& value) {
        value = static_cast<Number>(in.number());
    }
};

} // namespace

std::string bake_rules(const RuleSet& rules) {
    Writer writer;
    writer.out.number(rules.rules.size());
    for (const Rule& rule : rules.rules) each_field(writer, rule);
    writer.out.number(rules.topics.size());
    for (const Topic& topic : rules.topics) each_topic_field(writer, topic);
    return writer.out.bytes();
}

std::optional<RuleSet> read_baked_rules(std::string_view bytes) {
    Reader reader{ByteReader(bytes)};
    RuleSet out;
    out.rules.resize(reader.in.count());
    for (Rule& rule : out.rules) each_field(reader, rule);
    out.topics.resize(reader.in.count());
    for (Topic& topic : out.topics) each_topic_field(reader, topic);
    if (!reader.in.ok()) return std::nullopt;
    return out;
}

} // namespace coach
