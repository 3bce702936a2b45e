#pragma once

// Result<T>: a value, or one Error that a user can act on. Used wherever input, a file or a
// content pack may be wrong; programmer mistakes are asserts instead. Nothing in coach/ throws
// across a module edge.
//
//     Result<Facts> facts = parse_facts(json);
//     if (!facts) return facts.error();          // converts to any Result<U>
//     use(facts.value());

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace coach {

// What went wrong, in the user's words.
struct Error {
    std::string where;   // file, JSON pointer or field; may be empty
    std::string message; // one sentence: what is wrong and what to do

    // "where: message", or just the message when there is no place to name.
    std::string text() const { return where.empty() ? message : where + ": " + message; }
};

template <typename T>
class Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { return *checked(); }
    const T& value() const& { return *const_cast<Result*>(this)->checked(); }
    T&& value() && { return std::move(*checked()); }
    T* operator->() { return checked(); }
    const T* operator->() const { return const_cast<Result*>(this)->checked(); }

    const Error& error() const {
        assert(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    T* checked() {
        assert(ok());
        return std::get_if<0>(&m_state);
    }

    std::variant<T, Error> m_state;
};

// A result without a value: done, or an error.
struct Done {};
using Status = Result<Done>;

} // namespace coach
