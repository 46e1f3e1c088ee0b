#pragma once

#include "app/domain/sessiontoken.h"

#include <QList>

namespace TokenDesk {

/// Where tokens lie until they expire: described in clear, the text itself sealed.
/// Errors of all: StorageBroken, StorageBusy, StorageFull, StorageDenied.
class TokenShelf
{
public:
    virtual ~TokenShelf() = default;

    /// The soonest to expire first; expired ones too, until they are removed.
    [[nodiscard]] virtual Result<QList<SessionToken>> tokens() const = 0;
    [[nodiscard]] virtual Result<QList<SessionToken>> tokensOf(AccountId account) const = 0;
    /// A power cut may take the last ones: who wants them signs in again.
    [[nodiscard]] virtual Result<void> add(const SessionToken& token, const QByteArray& sealedText) = 0;
    /// Additionally NotFound.
    [[nodiscard]] virtual Result<QByteArray> sealedText(TokenId id) const = 0;
    /// Takes the text with it. Succeeds when there is no such token; true where there was one.
    [[nodiscard]] virtual Result<bool> remove(TokenId id) = 0;
    /// Additionally NotFound.
    [[nodiscard]] virtual Result<void> setLabel(TokenId id, const QString& label) = 0;
};

} // namespace TokenDesk
