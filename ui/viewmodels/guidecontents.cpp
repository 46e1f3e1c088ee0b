#include "ui/viewmodels/guidecontents.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace TokenDesk {

QString guideAnchor(const QString& headingText)
{
    QString anchor;
    for (const QChar character : headingText.toLower()) {
        if (character == u' ') {
            anchor += u'-';
        } else if (character.isLetterOrNumber() || character == u'-' || character == u'_') {
            anchor += character;
        }
    }
    return anchor;
}

QList<GuideHeading> guideHeadings(const QString& markdown)
{
    static const QRegularExpression heading(QStringLiteral("^(#{1,6}) +(.+?) *$"));
    static const QRegularExpression marks(QStringLiteral("[`*]"));
    QList<GuideHeading> headings;
    bool isCode = false;
    for (const QString& line : markdown.split(u'\n')) {
        if (line.startsWith(u"```")) {
            isCode = !isCode;
        }
        const auto match = isCode ? QRegularExpressionMatch() : heading.match(line);
        if (match.hasMatch()) {
            const QString text = match.captured(2).remove(marks);
            headings.append(
                {.level = static_cast<int>(match.capturedLength(1)), .text = text, .anchor = guideAnchor(text)});
        }
    }
    return headings;
}

QList<Guide> allGuides()
{
    QList<Guide> guides;
    for (const char* name :
         {"docs/user-guide.md", "docs/admin-guide.md", "docs/policy.md", "docs/for-auditors.md", "SECURITY.md"}) {
        QFile file(QLatin1String(":/guides/") + QLatin1String(name));
        if (file.open(QIODevice::ReadOnly)) {
            const QString text = QString::fromUtf8(file.readAll());
            guides.append(
                {.address = QLatin1String("qrc") + file.fileName(), .text = text, .headings = guideHeadings(text)});
        }
    }
    return guides;
}

} // namespace TokenDesk
