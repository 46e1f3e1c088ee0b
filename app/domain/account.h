#pragma once

#include "app/domain/id.h"
#include "app/domain/instant.h"
#include "app/domain/renewal.h"
#include "app/domain/result.h"
#include "app/domain/secret.h"

namespace TokenDesk {

/// What a person enters about an account. The password travels apart, as a Secret.
struct AccountDraft
{
    QString label;
    QString username;
    QString environmentId;
    QString group = {};
    QString note = {};
};

/// Where an account stands between the list and the keychain, and with the server.
enum class AccountState {
    Pending,  ///< in the list; the keychain has not confirmed the password yet
    Stored,   ///< in the list, and its password was read back from the keychain
    Rejected, ///< stored, but the server refused its credentials; nothing signs it in by itself
    Removing, ///< being taken out; the password may be gone already
};

/// The name in storage and in `--json`: pending, stored, rejected, removing.
QString accountStateName(AccountState state);
std::optional<AccountState> accountStateFromName(QStringView name);

/// Where a person has put an account in the list.
struct AccountPlace
{
    bool isPinned = false;
    /// Among those that stand with it; nothing for one that goes by its label, after all that have a position.
    std::optional<int> position = {};

    friend bool operator==(const AccountPlace&, const AccountPlace&) = default;
};

/// A child account without its password. Its texts have passed the rules of make().
class Account
{
public:
    static constexpr qsizetype MaximumLabelLength = 80;
    static constexpr qsizetype MaximumUsernameLength = 256;
    static constexpr qsizetype MaximumNoteLength = 2000;

    /// Errors: FieldEmpty, FieldTooLong, FieldMalformed with the field. Surrounding white space is taken off.
    static Result<Account> make(AccountId id, const AccountDraft& draft, Instant createdAt);

    /// The same account with other texts. Errors as make().
    [[nodiscard]] Result<Account> edited(const AccountDraft& draft) const;
    [[nodiscard]] Account inState(AccountState state) const;
    /// Stored and accepted by the server at @p when; a rejection is thereby over.
    [[nodiscard]] Account provenGoodAt(Instant when) const;
    [[nodiscard]] Account placedAt(const AccountPlace& place) const;
    /// A person got or copied a token of it at @p when.
    [[nodiscard]] Account usedAt(Instant when) const;
    [[nodiscard]] Account renewed(const Renewal& renewal) const;

    [[nodiscard]] AccountId id() const { return m_id; }
    [[nodiscard]] const QString& label() const { return m_texts.label; }
    [[nodiscard]] const QString& username() const { return m_texts.username; }
    [[nodiscard]] const QString& environmentId() const { return m_texts.environmentId; }
    [[nodiscard]] const QString& group() const { return m_texts.group; }
    [[nodiscard]] const QString& note() const { return m_texts.note; }
    [[nodiscard]] const AccountDraft& texts() const { return m_texts; }
    [[nodiscard]] Instant createdAt() const { return m_createdAt; }
    [[nodiscard]] AccountState state() const { return m_state; }
    /// When the server last accepted the password.
    [[nodiscard]] std::optional<Instant> provenGood() const { return m_provenGood; }
    [[nodiscard]] const AccountPlace& place() const { return m_place; }
    [[nodiscard]] bool isPinned() const { return m_place.isPinned; }
    /// When a person last got or copied a token of it.
    [[nodiscard]] std::optional<Instant> lastUsed() const { return m_lastUsed; }
    /// Whether its tokens are renewed by themselves.
    [[nodiscard]] const Renewal& renewal() const { return m_renewal; }

private:
    Account() = default;

    AccountId m_id;
    AccountDraft m_texts;
    Instant m_createdAt;
    AccountState m_state = AccountState::Pending;
    std::optional<Instant> m_provenGood;
    AccountPlace m_place;
    std::optional<Instant> m_lastUsed;
    Renewal m_renewal;
};

/// Where an account stands in lists that go by label: by that, in any letter case, then by its id.
struct LabelPlace
{
    QString foldedLabel;
    AccountId id;

    explicit LabelPlace(const Account& account)
        : foldedLabel(account.label().toCaseFolded())
        , id(account.id())
    {
    }
    friend bool operator<(const LabelPlace& a, const LabelPlace& b)
    {
        const int order = a.foldedLabel.compare(b.foldedLabel);
        return order != 0 ? order < 0 : a.id < b.id;
    }
};

/// Every keychain there is holds 1,024 bytes (Windows: 2,560, in UTF-16).
inline constexpr qsizetype MaximumPasswordBytes = 1024;

/// Errors for Field::Password: FieldEmpty, SecretTooLarge, FieldMalformed (not UTF-8, or control characters, which
/// some keychains cut a text at).
Result<void> checkPassword(const Secret& password);

} // namespace TokenDesk
