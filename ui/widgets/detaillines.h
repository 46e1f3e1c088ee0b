#pragma once

#include "ui/viewmodels/tokendetails.h"

#include <QWidget>

class QFormLayout;

namespace TokenDesk {

/// Names at the left, values at the right, a line each; what asks for attention has a sign and a colour.
class DetailLines final : public QWidget
{
    Q_OBJECT
public:
    enum class Length {
        OneLine, ///< each value on one line, cut where it does not fit
        Whole,   ///< long values go on below
    };
    explicit DetailLines(Length length, QWidget* parent = nullptr);

    void show(const QList<DetailLine>& lines);

private:
    void addRow();

    Length m_length;
    QFormLayout* m_rows;
};

} // namespace TokenDesk
