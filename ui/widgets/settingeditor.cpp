#include "ui/widgets/settingeditor.h"

#include "ui/widgets/looks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>
#include <QSpinBox>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::SettingEditor)
};

/// The unit as it follows that number.
QString unitText(NumberSetting::Unit unit, int number)
{
    switch (unit) {
    case NumberSetting::Unit::None:
        return {};
    case NumberSetting::Unit::Seconds:
        return Texts::tr("second(s)", "after a number", number);
    case NumberSetting::Unit::Minutes:
        return Texts::tr("minute(s)", "after a number", number);
    case NumberSetting::Unit::Days:
        return Texts::tr("day(s)", "after a number", number);
    case NumberSetting::Unit::OClock:
        return Texts::tr("o'clock", "after a whole hour on a 24-hour clock");
    }
    Q_UNREACHABLE();
}

QString suffix(const NumberSetting& setting, int number)
{
    const QString unit = unitText(setting.unit, number);
    return unit.isEmpty() ? unit : QString(u' ' + unit);
}

SettingEditor makeEditor(Settings& settings, const NumberSetting& setting, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(setting.minimum, setting.maximum);
    box->setAccelerated(true);
    box->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    // Who types 300 does not mean 3 on the way.
    box->setKeyboardTracking(false);
    QObject::connect(box, &QSpinBox::valueChanged, box,
                     [&settings, &setting](int value) { settings.setValue(setting, value); });
    const auto show = [&settings, &setting, box] {
        const QSignalBlocker quiet(box);
        const int value = settings.value(setting);
        box->setValue(value);
        box->setSuffix(suffix(setting, value));
    };
    return {.widget = box,
            .show = show,
            .defaultText = box->locale().toString(setting.defaultValue) + suffix(setting, setting.defaultValue)};
}

SettingEditor makeEditor(Settings& settings, const SwitchSetting& setting, QWidget* parent)
{
    auto* box = new QCheckBox(setting.shownTitle(), parent);
    Looks::useVisibleMark(*box);
    QObject::connect(box, &QCheckBox::toggled, box,
                     [&settings, &setting](bool isOn) { settings.setValue(setting, isOn); });
    const auto show = [&settings, &setting, box] {
        const QSignalBlocker quiet(box);
        box->setChecked(settings.value(setting));
    };
    return {.widget = box, .show = show, .defaultText = setting.defaultValue ? Texts::tr("on") : Texts::tr("off")};
}

SettingEditor makeEditor(Settings& settings, const ChoiceSetting& setting, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const ChoiceSetting::Choice& choice : setting.choices) {
        box->addItem(choice.shownTitle());
    }
    QObject::connect(box, &QComboBox::currentIndexChanged, box,
                     [&settings, &setting](int index) { settings.setValue(setting, setting.choices[index].name); });
    const auto show = [&settings, &setting, box] {
        const QSignalBlocker quiet(box);
        const auto current =
            std::find_if(setting.choices.begin(), setting.choices.end(),
                         [&](const ChoiceSetting::Choice& choice) { return choice.name == settings.value(setting); });
        box->setCurrentIndex(static_cast<int>(current - setting.choices.begin()));
    };
    return {.widget = box, .show = show, .defaultText = setting.choices.front().shownTitle()};
}

} // namespace

SettingEditor makeSettingEditor(Settings& settings, const DeclaredSettings::Any& setting, QWidget* parent)
{
    return std::visit([&](const auto* declared) { return makeEditor(settings, *declared, parent); }, setting);
}

} // namespace TokenDesk
