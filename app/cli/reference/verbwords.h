#pragma once

#include "app/cli/verbtable.h"

namespace TokenDesk {

/// What may follow after some words of a verb, and what it means; of several verbs the first's meaning.
struct NextWord
{
    QString word;
    QString meaning;
};

/// The first words of all verbs, or the second ones of those that begin with @p group.
QList<NextWord> nextWords(const QString& group = {});

/// The first words of verbs that have two.
QStringList groups();

/// What @p verb takes besides operands.
QList<Option> allOptions(const Verb& verb);

/// In single quotes, as the three shells have it alike where there is no backslash in the text.
QString shellQuoted(QString text);

} // namespace TokenDesk
