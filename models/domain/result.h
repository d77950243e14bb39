#pragma once

#include <QString>

#include <utility>
#include <variant>

/// What went wrong, in a sentence for the user, with the driver's or server's own words for the log.
struct Error
{
    enum class Kind { Input, Conflict, NotFound, Storage, Network, Cancelled };

    Kind kind = Kind::Input;
    QString message;     // translated, ends with what to do
    QString detail = {}; // never shown alone, never carries personal data
};

/// What the user can put right: `message` says what is missing and ends with what to do.
inline Error inputError(const QString &message) { return {Error::Kind::Input, message}; }

/// A value or the reason why there is none. std::expected comes with C++23.
template <typename T = std::monostate>
class [[nodiscard]] Result
{
public:
    Result(T value = {}) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &value() const & { return std::get<0>(m_state); }
    T value() && { return std::move(std::get<0>(m_state)); } // of an answer that nobody kept: no reference outlives it
    T take() { return std::move(std::get<0>(m_state)); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};
