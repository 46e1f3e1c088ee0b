#pragma once

#include "misbehaviour.h"
#include "signinrequest.h"
#include "testcertificate.h"
#include "testjwt.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace TokenDesk::Sandbox {

struct TlsOptions
{
    QString host; ///< empty: the right one
    Validity validity = Validity::Current;
    QString authorityFile; ///< where the authority's certificate goes; empty: nowhere
};

struct SandboxOptions
{
    quint16 port = 0; ///< 0: any free one
    QString portFile;
    QString logFile;
    QString usersFile;
    BodyShape bodyShape = BodyShape::Wrapped;
    TokenOptions token;
    std::chrono::milliseconds latency{0};
    std::chrono::seconds clockOffset{0}; ///< the server's clock minus this computer's
    std::optional<Misbehaviour> misbehaviour;
    std::optional<TlsOptions> tls;
};

/// Reads the command line, program name first. Ends the process for --help, and with exit code 2 and a message for
/// what it cannot understand.
SandboxOptions readOptions(const QStringList& arguments);

} // namespace TokenDesk::Sandbox
