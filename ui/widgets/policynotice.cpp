#include "ui/widgets/policynotice.h"

#include "app/settings/settings.h"
#include "ui/widgets/messagebar.h"

#include <QMessageBox>

namespace TokenDesk {

PolicyNotice::PolicyNotice(const Settings& settings, MessageBar& bar, QWidget* window)
    : QObject(window)
    , m_settings(settings)
    , m_bar(bar)
    , m_window(window)
{
    bar.setAccessibleName(tr("Policy notice"));
    connect(&settings, &Settings::policyChanged, this, &PolicyNotice::refresh);
    connect(&bar, &MessageBar::remedyWanted, this, &PolicyNotice::showDetails);
    refresh();
}

void PolicyNotice::refresh()
{
    const auto& problems = m_settings.policyProblems();
    if (problems.isEmpty()) {
        m_bar.dismiss();
        return;
    }
    m_bar.showNotice({.whatHappened = tr("Your administrator's policy cannot be obeyed as it stands: %n problem(s).",
                                         nullptr, static_cast<int>(problems.size())),
                      .whatToDo = tr("Settings that are in doubt have their safe values. Tell your administrator.")},
                     tr("Show details…"));
}

void PolicyNotice::showDetails()
{
    // The rest can be had from the check of this computer.
    constexpr qsizetype AsMany = 10;
    const auto& problems = m_settings.policyProblems();
    QStringList lines;
    for (const PolicyProblem& problem : problems.first(qMin(AsMany, problems.size()))) {
        lines.append(policyProblemLine(problem));
    }
    if (const auto more = static_cast<int>(problems.size() - lines.size()); more > 0) {
        lines.append(tr("And %n more. “Check this computer” in the menu shows all.", nullptr, more));
    }
    auto* box = new QMessageBox(QMessageBox::Information, tr("Policy of your administrator"),
                                tr("What cannot be obeyed:"), QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setInformativeText(lines.join(QLatin1String("\n\n")));
    box->open();
}

} // namespace TokenDesk
