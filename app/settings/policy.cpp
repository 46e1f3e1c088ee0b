#include "app/settings/policy.h"

#include "app/settings/declaredsettings.h"

#include <QHash>
#include <algorithm>

namespace TokenDesk {

namespace {

using Kind = PolicyProblem::Kind;

constexpr QLatin1String VersionKey("policy/version");

/// A value as the declaration wants it, or what is wrong with it.
struct Checked
{
    QVariant value = {};
    std::optional<Kind> problem = {};
};

Checked check(const NumberSetting& setting, const QVariant& written)
{
    bool isNumber = false;
    const qlonglong number = written.toString().toLongLong(&isNumber);
    if (!isNumber) {
        return {.problem = Kind::WrongType};
    }
    if (number < setting.minimum || number > setting.maximum) {
        return {.problem = Kind::OutOfRange};
    }
    return {.value = static_cast<int>(number)};
}

Checked check(const SwitchSetting&, const QVariant& written)
{
    const auto isOn = switchFrom(written);
    return isOn ? Checked{.value = *isOn} : Checked{.problem = Kind::WrongType};
}

Checked check(const ChoiceSetting& setting, const QVariant& written)
{
    const QString name = written.toString();
    const bool isKnown = std::any_of(setting.choices.begin(), setting.choices.end(),
                                     [&name](const ChoiceSetting::Choice& each) { return each.name == name; });
    return isKnown ? Checked{.value = name} : Checked{.problem = Kind::OutOfRange};
}

QVariant safeValue(const DeclaredSettings::Any& setting)
{
    return std::visit(
        [](const auto* each) {
            if constexpr (std::is_same_v<decltype(each), const ChoiceSetting*>) {
                return QVariant(QString(each->safeValue()));
            } else {
                return QVariant(each->safeValue());
            }
        },
        setting);
}

QHash<QString, DeclaredSettings::Any> declaredByKey()
{
    QHash<QString, DeclaredSettings::Any> settings;
    for (const DeclaredSettings::Any& setting : DeclaredSettings::all() + DeclaredSettings::restrictions()) {
        settings.insert(DeclaredSettings::declarationOf(setting).key, setting);
    }
    return settings;
}

QString unquoted(QString value)
{
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"')) {
        return value.sliced(1, value.size() - 2);
    }
    return value;
}

} // namespace

WrittenPolicy parsePolicy(QByteArrayView text, const QString& place)
{
    if (!text.isValidUtf8() || text.contains('\0')) {
        return {.problems = {{.kind = Kind::NotText, .place = place}}, .doubtfulPlace = place};
    }
    WrittenPolicy policy;
    QString group;
    int number = 0;
    QString content = QString::fromUtf8(text);
    if (content.startsWith(QChar::ByteOrderMark)) {
        content.remove(0, 1);
    }
    const QStringList lines = content.split(u'\n');
    for (const QString& each : lines) {
        ++number;
        const QString line = each.trimmed();
        const auto equals = line.indexOf(u'=');
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#')) {
            continue;
        }
        if (line.size() > 2 && line.startsWith(u'[') && line.endsWith(u']')) {
            group = line.sliced(1, line.size() - 2).trimmed();
        } else if (equals > 0 && !line.startsWith(u'[')) {
            const QString name = line.first(equals).trimmed();
            policy.entries.append({.key = group.isEmpty() ? name : group + u'/' + name,
                                   .value = unquoted(line.sliced(equals + 1).trimmed()),
                                   .place = place,
                                   .line = number});
        } else {
            policy.problems.append({.kind = Kind::Malformed, .place = place, .line = number});
            policy.doubtfulPlace = place;
        }
    }
    return policy;
}

Policy checkedPolicy(const WrittenPolicy& written)
{
    const auto declared = declaredByKey();
    Policy policy{.problems = written.problems};
    QString doubtfulPlace = written.doubtfulPlace;
    QHash<QString, int> timesSet;
    for (const WrittenPolicy::Entry& entry : written.entries) {
        const auto problem = [&policy, &entry](Kind kind) {
            policy.problems.append({.kind = kind, .key = entry.key, .place = entry.place, .line = entry.line});
        };
        if (entry.key == VersionKey) {
            bool isNumber = false;
            const int version = entry.value.toString().toInt(&isNumber);
            if (!isNumber || version < 1) {
                problem(Kind::WrongType);
                doubtfulPlace = entry.place;
            } else if (version > PolicyVersion) {
                problem(Kind::NewerVersion);
                doubtfulPlace = entry.place;
            }
            continue;
        }
        const auto setting = declared.constFind(entry.key);
        if (setting == declared.cend()) {
            problem(Kind::UnknownKey);
            continue;
        }
        Checked checked = std::visit([&entry](const auto* each) { return check(*each, entry.value); }, *setting);
        if (++timesSet[entry.key] > 1) {
            checked.problem = Kind::SetTwice;
        }
        if (checked.problem) {
            problem(*checked.problem);
        }
        policy.rules.add(entry.key, {checked.problem ? safeValue(*setting) : checked.value, entry.place});
    }
    if (!doubtfulPlace.isEmpty()) {
        // Any of them may be what could not be read.
        for (auto setting = declared.cbegin(); setting != declared.cend(); ++setting) {
            if (!policy.rules.find(setting.key())) {
                policy.rules.add(setting.key(), {safeValue(*setting), doubtfulPlace});
            }
        }
    }
    return policy;
}

} // namespace TokenDesk
