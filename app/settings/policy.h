#pragma once

#include "app/settings/policyrules.h"

#include <QList>

namespace TokenDesk {

/// Something of a policy that could not be obeyed as it stands.
struct PolicyProblem
{
    enum class Kind {
        // Of the whole place: nothing in it is obeyed
        NotAFile,
        Link,
        Unreadable,
        NotProtected, ///< somebody beside the administrator could change it
        TooLarge,
        NotText,
        // Of a part of it: the rest is obeyed
        NewerVersion,
        Malformed,
        UnknownKey,
        WrongType,
        OutOfRange,
        SetTwice,
    };

    Kind kind = Kind::Unreadable;
    /// Of the setting; empty where it is about no single one.
    QString key = {};
    /// The file or the place where the policy stands.
    QString place = {};
    /// In that file; 0 where it is about no single one.
    int line = 0;

    friend bool operator==(const PolicyProblem&, const PolicyProblem&) = default;
};

/// What an administrator has decided, as far as it could be understood. What could not be obeyed has a rule all the
/// same, with the setting's safe value, so that no user's setting takes its place.
struct Policy
{
    PolicyRules rules = {};
    QList<PolicyProblem> problems = {};

    friend bool operator==(const Policy&, const Policy&) = default;
};

/// A policy as it is written, not compared with the declarations yet.
struct WrittenPolicy
{
    struct Entry
    {
        /// "group/name".
        QString key;
        QVariant value;
        QString place;
        int line = 0;
    };

    QList<Entry> entries = {};
    QList<PolicyProblem> problems = {};
    /// Where something could not be read that might rule any setting: its place. Empty where all could be read.
    QString doubtfulPlace = {};
};

/// What version of the keys and their meanings this program knows; a policy may name its own as "policy/version".
inline constexpr int PolicyVersion = 1;

/// Reads the text of an INI file: UTF-8, "name=value" below "[group]", comments from '#' or ';' on at the beginning of
/// a line.
WrittenPolicy parsePolicy(QByteArrayView text, const QString& place);

/// Compares what is written with the declarations of the settings.
Policy checkedPolicy(const WrittenPolicy& written);

/// "unknown-key", "out-of-range", …: the stable names in `--json` and in the audit log.
QString policyProblemName(PolicyProblem::Kind kind);
/// What is wrong, and what counts now, in a sentence or two.
QString policyProblemText(const PolicyProblem& problem);
/// The file, with the line where there is one.
QString policyProblemPlace(const PolicyProblem& problem);
/// Place, key and text on one line.
QString policyProblemLine(const PolicyProblem& problem);

} // namespace TokenDesk
