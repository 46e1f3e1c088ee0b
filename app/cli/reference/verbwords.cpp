#include "app/cli/reference/verbwords.h"

#include <algorithm>

namespace TokenDesk {

QList<NextWord> nextWords(const QString& group)
{
    QList<NextWord> next;
    for (const Verb& verb : allVerbs()) {
        if (!group.isEmpty() && !verb.words.startsWith(group + u' ')) {
            continue;
        }
        const QString word = verb.words.section(u' ', group.isEmpty() ? 0 : 1).section(u' ', 0, 0);
        const bool isIn =
            std::any_of(next.begin(), next.end(), [&word](const NextWord& each) { return each.word == word; });
        if (!isIn) {
            const bool isGroup = group.isEmpty() && verb.words.contains(u' ');
            next.append({word, isGroup ? QStringLiteral("Commands for %1.").arg(word) : verb.meaning});
        }
    }
    return next;
}

QStringList groups()
{
    QStringList groups;
    for (const Verb& verb : allVerbs()) {
        if (verb.words.contains(u' ')) {
            groups.append(verb.words.section(u' ', 0, 0));
        }
    }
    groups.removeDuplicates();
    return groups;
}

QList<Option> allOptions(const Verb& verb)
{
    return verb.options + commonOptions();
}

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

} // namespace TokenDesk
