#pragma once

#include "app/domain/errortext.h"
#include "app/domain/secret.h"
#include "app/domain/sessiontoken.h"
#include "app/flows/accountservice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <functional>

namespace TokenDesk {

/// Results go to one stream, everything else to another.
class Output
{
public:
    /// Writes all of it; says why where that fails, nothing otherwise.
    using Writer = std::function<QString(QByteArrayView)>;

    Output(Writer results, Writer notes)
        : m_results(std::move(results))
        , m_notes(std::move(notes))
    {
    }

    void result(const QString& text);
    void result(const QByteArray& bytes) { writeResult(bytes); }
    void result(const QJsonObject& object);
    void result(const QJsonArray& array);
    /// The text and a line end, in one piece.
    void result(const Secret& text);
    void note(const QString& text);

    /// Why a result could not be written; empty so far.
    [[nodiscard]] const QString& failure() const { return m_failure; }

private:
    void writeResult(QByteArrayView bytes);

    Writer m_results;
    Writer m_notes;
    QString m_failure;
};

/// "tokendesk-cli: …" with a line end.
QString errorLine(const QString& text);
/// What happened and what to do, on one line.
QString sentences(const Error& error, const ErrorContext& context);

/// Lines with their columns one below the other, two spaces apart. Control characters in a cell are replaced.
QString alignedRows(const QList<QStringList>& rows);

// The objects of `--json`; their keys stay as they are (DESIGN.md §6).
QJsonObject toJson(const Account& account, const AccountService& accounts);
QJsonObject toJson(const Environment& environment);
QJsonObject toJson(const SessionToken& token, const AccountService& accounts, std::chrono::seconds expiringThreshold);

/// The environment's name, or its id where there is none.
QString environmentName(const QString& id, const AccountService& accounts);
qsizetype liveTokenCount(AccountId account, const AccountService& accounts);

} // namespace TokenDesk
