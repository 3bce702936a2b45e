#pragma once

// The plainest binary form: numbers below 2^32 in four bytes, texts and lists behind their length. For data
// that one build writes and the same build reads.
//
//     ByteWriter out;  out.text("excuse");  out.number(3);
//     ByteReader in(out.bytes());  std::string id = in.text();  if (!in.ok()) ...

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

class ByteWriter {
public:
    void number(std::uint64_t value) {
        const auto small = static_cast<std::uint32_t>(value);
        char bytes[sizeof small];
        std::memcpy(bytes, &small, sizeof bytes);
        m_bytes.append(bytes, sizeof bytes);
    }
    void byte(std::uint8_t value) { m_bytes.push_back(static_cast<char>(value)); }
    void text(std::string_view value) {
        number(value.size());
        m_bytes.append(value);
    }
    void texts(const std::vector<std::string>& values) {
        number(values.size());
        for (const std::string& value : values) text(value);
    }
    const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

// Reading past the end gives zeros and empty texts, and ok() is false from then on.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_bytes(bytes) {}

    bool ok() const { return m_ok; }

    std::uint32_t number() {
        std::uint32_t value = 0;
        if (!take(sizeof value)) return 0;
        std::memcpy(&value, m_bytes.data() + m_at - sizeof value, sizeof value);
        return value;
    }
    std::uint8_t byte() {
        return take(1) ? static_cast<std::uint8_t>(m_bytes[m_at - 1]) : std::uint8_t{0};
    }
    // A count of things that take at least one number or length each.
    std::size_t count() {
        const std::uint32_t value = number();
        if (value > (m_bytes.size() - m_at) / sizeof value) m_ok = false;
        return m_ok ? value : 0;
    }
    std::string_view view() {
        const std::uint32_t size = number();
        if (!take(size)) return {};
        return m_bytes.substr(m_at - size, size);
    }
    std::string text() { return std::string(view()); }
    std::vector<std::string> texts() {
        std::vector<std::string> out(count());
        for (std::string& value : out) value = text();
        return out;
    }

private:
    bool take(std::size_t size) {
        if (!m_ok || size > m_bytes.size() - m_at) {
            m_ok = false;
            return false;
        }
        m_at += size;
        return true;
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_ok = true;
};

} // namespace coach
