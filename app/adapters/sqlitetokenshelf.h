#pragma once

#include "app/ports/tokenshelf.h"

#include <memory>

namespace TokenDesk {

class Database;

/// Tokens in the profile's database.
class SqliteTokenShelf final : public TokenShelf
{
public:
    explicit SqliteTokenShelf(std::shared_ptr<Database> database);

    [[nodiscard]] Result<QList<SessionToken>> tokens() const override;
    [[nodiscard]] Result<QList<SessionToken>> tokensOf(AccountId account) const override;
    [[nodiscard]] Result<void> add(const SessionToken& token, const QByteArray& sealedText) override;
    [[nodiscard]] Result<QByteArray> sealedText(TokenId id) const override;
    [[nodiscard]] Result<bool> remove(TokenId id) override;
    [[nodiscard]] Result<void> setLabel(TokenId id, const QString& label) override;

private:
    std::shared_ptr<Database> m_database;
};

} // namespace TokenDesk
