#include "app/settings/declaredsettings.h"
#include "app/settings/policy.h"

#include <QCoreApplication>
#include <algorithm>

namespace TokenDesk {

namespace {

using Kind = PolicyProblem::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Policy)
};

QString allowedValues(const NumberSetting& setting)
{
    return Texts::tr("a whole number from %1 to %2").arg(setting.minimum).arg(setting.maximum);
}

QString allowedValues(const SwitchSetting&)
{
    return Texts::tr("true or false");
}

QString allowedValues(const ChoiceSetting& setting)
{
    QStringList names;
    for (const ChoiceSetting::Choice& choice : setting.choices) {
        names.append(choice.name);
    }
    return Texts::tr("one of %1").arg(names.join(QLatin1String(", ")));
}

QString allowedValues(const QString& key)
{
    const auto settings = DeclaredSettings::all() + DeclaredSettings::restrictions();
    const auto found = std::find_if(settings.begin(), settings.end(), [&key](const DeclaredSettings::Any& each) {
        return DeclaredSettings::declarationOf(each).key == key;
    });
    return found != settings.end() ? std::visit([](const auto* each) { return allowedValues(*each); }, *found)
                                   : Texts::tr("a whole number");
}

} // namespace

QString policyProblemName(Kind kind)
{
    switch (kind) {
    case Kind::NotAFile:
        return QStringLiteral("not-a-file");
    case Kind::Link:
        return QStringLiteral("link");
    case Kind::Unreadable:
        return QStringLiteral("unreadable");
    case Kind::NotProtected:
        return QStringLiteral("not-protected");
    case Kind::TooLarge:
        return QStringLiteral("too-large");
    case Kind::NotText:
        return QStringLiteral("not-text");
    case Kind::NewerVersion:
        return QStringLiteral("newer-version");
    case Kind::Malformed:
        return QStringLiteral("malformed");
    case Kind::UnknownKey:
        return QStringLiteral("unknown-key");
    case Kind::WrongType:
        return QStringLiteral("wrong-type");
    case Kind::OutOfRange:
        return QStringLiteral("out-of-range");
    case Kind::SetTwice:
        return QStringLiteral("set-twice");
    }
    Q_UNREACHABLE();
}

QString policyProblemText(const PolicyProblem& problem)
{
    const QString allSafe = Texts::tr("Nothing in it is obeyed; every setting has its safe value.");
    const QString restSafe = Texts::tr("What it rules rightly is obeyed; every other setting has its safe value.");
    const QString itSafe = Texts::tr("The setting has its safe value.");
    switch (problem.kind) {
    case Kind::NotAFile:
        return Texts::tr("The policy is not a file.") + u' ' + allSafe;
    case Kind::Link:
        return Texts::tr("The policy is a link; it has to be the file itself.") + u' ' + allSafe;
    case Kind::Unreadable:
        return Texts::tr("The policy cannot be read.") + u' ' + allSafe;
    case Kind::NotProtected:
        return Texts::tr("Others than the administrator can change the policy: it and its folder have to belong to "
                         "the administrator, and nobody else may write them.") +
               u' ' + allSafe;
    case Kind::TooLarge:
        return Texts::tr("The policy is larger than 1 MiB.") + u' ' + allSafe;
    case Kind::NotText:
        return Texts::tr("The policy is not a text in UTF-8.") + u' ' + allSafe;
    case Kind::NewerVersion:
        return Texts::tr("The policy was written for a newer Token Desk.") + u' ' + restSafe;
    case Kind::Malformed:
        return Texts::tr("A line of the policy is neither a group in brackets nor a name with its value.") + u' ' +
               restSafe;
    case Kind::UnknownKey:
        return Texts::tr("There is no setting of this name, so nothing is ruled by it.");
    case Kind::WrongType:
    case Kind::OutOfRange:
        return Texts::tr("The value has to be %1.").arg(allowedValues(problem.key)) + u' ' + itSafe;
    case Kind::SetTwice:
        return Texts::tr("The policy rules this setting more than once.") + u' ' + itSafe;
    }
    Q_UNREACHABLE();
}

QString policyProblemPlace(const PolicyProblem& problem)
{
    return problem.line > 0 ? Texts::tr("%1, line %2").arg(problem.place).arg(problem.line) : problem.place;
}

QString policyProblemLine(const PolicyProblem& problem)
{
    const QString key = problem.key.isEmpty() ? QString() : problem.key + QLatin1String(": ");
    return policyProblemPlace(problem) + QLatin1String(": ") + key + policyProblemText(problem);
}

} // namespace TokenDesk
