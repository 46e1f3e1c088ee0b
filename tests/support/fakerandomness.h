#pragma once

#include "app/ports/randomness.h"

#include <QCryptographicHash>

namespace TokenDesk::Test {

/// The same bytes in every run, and never the same twice within one: the hash of a counter.
class FakeRandomness final : public Randomness
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override
    {
        QByteArray result;
        while (result.size() < count) {
            result += QCryptographicHash::hash(QByteArray::number(++m_counter), QCryptographicHash::Sha256);
        }
        return result.first(count);
    }

private:
    int m_counter = 0;
};

} // namespace TokenDesk::Test
