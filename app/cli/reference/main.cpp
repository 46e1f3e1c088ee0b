// tokendesk-cli-reference: writes what shells and man know of tokendesk-cli. Part of the build, not of the program.
// Usage: tokendesk-cli-reference FOLDER DATE

#include "app/cli/reference/reference.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <cstdio>

using namespace TokenDesk;

namespace {

bool write(const QDir& folder, const QString& name, const QString& text)
{
    QSaveFile file(folder.filePath(name));
    const QByteArray bytes = text.toUtf8();
    return folder.mkpath(QFileInfo(file.fileName()).absolutePath()) && file.open(QFile::WriteOnly) &&
           file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1));
    const bool isWritten =
        arguments.size() == 3 &&
        write(folder, QStringLiteral("bash-completion/completions/tokendesk-cli"), bashCompletion()) &&
        write(folder, QStringLiteral("zsh/site-functions/_tokendesk-cli"), zshCompletion()) &&
        write(folder, QStringLiteral("fish/vendor_completions.d/tokendesk-cli.fish"), fishCompletion()) &&
        write(folder, QStringLiteral("man/man1/tokendesk-cli.1"), manualPage(arguments.value(2)));
    if (!isWritten) {
        std::fputs("tokendesk-cli-reference: could not write the files\n", stderr);
    }
    return isWritten ? 0 : 1;
}
