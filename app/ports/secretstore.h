#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"
#include "app/domain/secret.h"

#include <QCoroTask>
#include <stop_token>

namespace TokenDesk {

/// The key of one item in the keychain. The only place where keys are made up; version 1 of the scheme.
/// Keys are unique by themselves: Windows knows nothing but the key.
class SecretKey
{
public:
    enum class Content { Text, Bytes };

    static SecretKey password(const QString& profile, AccountId account);
    /// Where a new password waits until the account's row speaks of it; see AccountBook.
    static SecretKey stagedPassword(const QString& profile, AccountId account);
    /// The username and the password for a proxy, "host:port"; see ProxyCredentials.
    static SecretKey proxySignIn(const QString& profile, const QString& proxy);
    static SecretKey masterKey(const QString& profile);
    /// The head of the audit log as it was at some time; see auditanchor.h.
    static SecretKey auditAnchor(const QString& profile);
    /// An item that is written, read and removed to see whether the keychain works.
    static SecretKey probe(const QString& profile);

    /// The same item, kept in memory until the program ends and never in the keychain; see SessionSecrets.
    [[nodiscard]] SecretKey forSession() const;
    [[nodiscard]] SecretKey forKeychain() const;
    [[nodiscard]] bool isForSession() const { return m_isForSession; }
    [[nodiscard]] bool isOfProxy() const;

    [[nodiscard]] const QString& text() const { return m_text; }
    /// Text lies in the keychain as it is, so that a person finds it there with the keychain's own tools.
    [[nodiscard]] Content content() const { return m_content; }

private:
    SecretKey(QString text, Content content)
        : m_text(std::move(text))
        , m_content(content)
    {
    }

    QString m_text;
    Content m_content;
    bool m_isForSession = false;
};

struct KeychainStatus
{
    enum class State { Available, Locked, Missing, Unknown };
    State state = State::Unknown;
    /// "GNOME Keyring", "KeePassXC", "KWallet", …; empty where it cannot be told.
    QString name = {};
    /// Where the state is Missing: what this desktop would keep secrets with, "GNOME Keyring", "KWallet", ….
    QString missingService = {};
    /// Where the state is Missing: the package that brings it, by its name in Debian and Ubuntu. Empty where it is
    /// there and does not start, is switched off, or belongs to the system.
    QString suggestedPackage = {};
};

/// The operating system's keychain.
///
/// Each call answers exactly once: with its result, after its own deadline (TimedOut is not used: KeychainLocked when a
/// prompt stands open unanswered, KeychainFailed otherwise), or at once with Cancelled when the stop token asks.
/// A call that was given up may still take effect later.
/// Errors of all: KeychainLocked, KeychainDenied, KeychainMissing, KeychainFailed, Cancelled.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Additionally SecretNotFound, and only where the keychain is open and certainly has no such item.
    [[nodiscard]] virtual QCoro::Task<Result<Secret>> read(SecretKey key, std::stop_token stop) = 0;
    /// Succeeds when the value has been read back. Additionally FieldEmpty and SecretTooLarge for the value.
    [[nodiscard]] virtual QCoro::Task<Result<void>> write(SecretKey key, Secret value, std::stop_token stop) = 0;
    /// Succeeds when there is no such item any more, also when there was none.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(SecretKey key, std::stop_token stop) = 0;
    /// Never opens a prompt.
    [[nodiscard]] virtual QCoro::Task<KeychainStatus> status() = 0;
    /// Locks the keychain for all programs, so that it asks for its password the next time. Whether it is locked then:
    /// not every one can be.
    [[nodiscard]] virtual QCoro::Task<bool> lock() = 0;
};

} // namespace TokenDesk
