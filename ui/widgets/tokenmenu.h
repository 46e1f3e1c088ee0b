#pragma once

#include "app/domain/tokenformat.h"

#include <QMenu>

namespace TokenDesk {

/// What can be done with a token: copied in one of the formats, labelled, and forgotten.
class TokenMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit TokenMenu(QWidget* parent);

signals:
    void copyWanted(TokenDesk::TokenFormat format);
    void labelWanted();
    void forgetWanted();
};

/// "Token as issued (Bearer …)", "Token only", …: what a format is called in a menu.
QString tokenFormatTitle(TokenFormat format);

} // namespace TokenDesk
