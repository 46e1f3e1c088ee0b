#pragma once

#include "requestlog.h"
#include "sandboxoptions.h"
#include "testusers.h"

#include <QHttpServer>
#include <QObject>
#include <QUrl>

namespace TokenDesk::Sandbox {

struct ServerIdentity;

/// The sign-in contract of API.md on a port of 127.0.0.1, and a few routes under /sandbox/ that steer it.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    explicit SandboxServer(SandboxOptions options, QObject* parent = nullptr);

    /// Starts to listen, with TLS if there is an identity. False with a reason in errorString().
    [[nodiscard]] bool listen(const std::optional<ServerIdentity>& identity);

    QString errorString() const { return m_errorString; }

    /// Where to sign in; valid while listening.
    QUrl signInUrl() const { return m_signInUrl; }

Q_SIGNALS:
    void stopRequested();

private:
    void addRoutes();
    RawReply answerSignIn(const QHttpServerRequest& request, const std::optional<Credentials>& credentials);
    RawReply answerMisbehave(const QHttpServerRequest& request);
    void answer(QHttpServerResponder&& responder, const QHttpServerRequest& request, RawReply reply,
                const QString& username = {}, std::chrono::milliseconds latency = {});
    QDateTime serverTime() const;

    SandboxOptions m_options;
    TestUsers m_users;
    TokenMint m_mint;
    RequestLog m_log;
    QUrl m_signInUrl;
    QString m_errorString;
    int m_signIns = 0;
    QHttpServer m_http; // last, so that no route can run after the members it uses are gone
};

} // namespace TokenDesk::Sandbox
