// tokendesk-policydocs FOLDER: brings what the documentation says of policies in line with the declarations of the
// settings. FOLDER is docs/.

#include "app/settings/policydocs.h"

#include <QFile>
#include <cstdio>

using namespace TokenDesk;

namespace {

bool replaceContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

bool updateTable(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        return false;
    }
    QByteArray text = file.readAll();
    file.close();
    const QByteArray beginning("<!-- table -->\n");
    const auto from = text.indexOf(beginning) + beginning.size();
    const auto until = text.indexOf("<!-- end of table -->");
    if (from < beginning.size() || until < from) {
        return false;
    }
    return replaceContent(path, text.replace(from, until - from, policyTable().toUtf8()));
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2) {
        std::fputs("Usage: tokendesk-policydocs FOLDER\n", stderr);
        return 2;
    }
    const QString folder = QFile::decodeName(argv[1]);
    const bool isDone = updateTable(folder + QLatin1String("/policy.md")) &&
                        replaceContent(folder + QLatin1String("/policy/TokenDesk.admx"), policyAdmx()) &&
                        replaceContent(folder + QLatin1String("/policy/en-US/TokenDesk.adml"), policyAdml());
    if (!isDone) {
        std::fputs("tokendesk-policydocs: a file could not be read or written\n", stderr);
    }
    return isDone ? 0 : 1;
}
