#pragma once

#include "app/flows/doctor.h"

#include <QWidget>

class QGridLayout;

namespace TokenDesk {

/// The checks of a report under their sections: a sign and a word for the state, what was found, what to do.
class DoctorChecklist final : public QWidget
{
    Q_OBJECT
public:
    explicit DoctorChecklist(const DoctorReport& report, QWidget* parent = nullptr);

private:
    void addSection(const QString& name);
    void addCheck(const DoctorCheck& check);

    QGridLayout* m_rows;
};

/// "✓", "⚠", "✕" or "?", and the colour that goes with it.
QString doctorSign(DoctorCheck::State state);
QColor doctorColor(const QPalette& palette, DoctorCheck::State state);

} // namespace TokenDesk
