// tokendesk-sandbox: a loopback server that speaks the sign-in contract. See --help.

#include "quitsignals.h"
#include "sandboxoptions.h"
#include "sandboxserver.h"
#include "testcertificate.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace TokenDesk::Sandbox;

namespace {

int fail(const QString& message)
{
    std::fputs(qPrintable(u"tokendesk-sandbox: "_s + message + u'\n'), stderr);
    return 1;
}

// Atomically: a script that waits for the file must not read half of it.
bool writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tokendesk-sandbox"_s);
    quitOnSignals(application);
    const SandboxOptions options = readOptions(QCoreApplication::arguments());

    std::optional<ServerIdentity> identity;
    if (options.tls) {
        identity = makeServerIdentity(options.tls->host, options.tls->validity);
        const auto& authorityFile = options.tls->authorityFile;
        if (!authorityFile.isEmpty() && !writeFile(authorityFile, identity->authorityCertificate))
            return fail(u"cannot write "_s + authorityFile);
    }

    SandboxServer server(options);
    QObject::connect(&server, &SandboxServer::stopRequested, &application, &QCoreApplication::quit);
    if (!server.listen(identity))
        return fail(server.errorString());

    const QByteArray line = server.signInUrl().toEncoded() + '\n';
    if (!options.portFile.isEmpty() && !writeFile(options.portFile, line))
        return fail(u"cannot write "_s + options.portFile);
    std::fputs(line.constData(), stdout);
    std::fflush(stdout); // whoever started us waits for this line at the other end of a pipe

    return QCoreApplication::exec();
}
