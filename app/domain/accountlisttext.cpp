#include "app/domain/accountlisttext.h"

#include <QStringList>
#include <algorithm>

namespace TokenDesk {

namespace {

/// What spreadsheets run (OWASP, CSV injection), and what has an apostrophe before that: it gets another one, so that
/// taking one off always gives back the text.
bool beginsFormula(QStringView text)
{
    while (text.startsWith(u'\'')) {
        text = text.sliced(1);
    }
    constexpr QStringView Beginnings = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    return !text.isEmpty() && Beginnings.contains(text.front());
}

} // namespace

QByteArray csvCell(const QString& text)
{
    QString cell = beginsFormula(text) ? QString(u'\'' + text) : text;
    const bool needsQuotes = std::any_of(cell.begin(), cell.end(), [](QChar character) {
        return character == u'"' || character == u',' || character == u';' || character == u'\t' ||
               character == u'\n' || character == u'\r';
    });
    if (needsQuotes) {
        cell = u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
    }
    return cell.toUtf8();
}

QByteArray csvLine(const QStringList& cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        line += (i == 0 ? QByteArray() : QByteArrayLiteral(",")) + csvCell(cells.at(i));
    }
    return line + "\r\n";
}

QByteArray csvBeginning()
{
    return QByteArrayLiteral("\xef\xbb\xbf");
}

QString withoutNeutralising(const QString& text)
{
    const bool isNeutralised = text.startsWith(u'\'') && beginsFormula(QStringView(text).sliced(1));
    return isNeutralised ? text.sliced(1) : text;
}

QByteArray accountListCsv(const QList<Account>& accounts, const QList<Environment>& environments)
{
    // Not translated: the file is read by programs as well, our own among them.
    QByteArray csv =
        csvBeginning() + csvLine({QStringLiteral("Label"), QStringLiteral("Username"), QStringLiteral("Password"),
                                  QStringLiteral("Environment"), QStringLiteral("Group"), QStringLiteral("Note")});
    for (const Account& account : accounts) {
        const auto environment =
            std::find_if(environments.begin(), environments.end(),
                         [&account](const Environment& each) { return each.id() == account.environmentId(); });
        const QString name = environment != environments.end() ? environment->name() : account.environmentId();
        csv += csvLine({account.label(), account.username(), QString(), name, account.group(), account.note()});
    }
    return csv;
}

} // namespace TokenDesk
