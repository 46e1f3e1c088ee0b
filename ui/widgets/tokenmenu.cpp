#include "ui/widgets/tokenmenu.h"

#include "ui/widgets/menutext.h"

namespace TokenDesk {

QString tokenFormatTitle(TokenFormat format)
{
    switch (format) {
    case TokenFormat::Issued:
        return TokenMenu::tr("Token as issued (Bearer …)");
    case TokenFormat::Bare:
        return TokenMenu::tr("Token only");
    case TokenFormat::Header:
        return TokenMenu::tr("Authorization header");
    case TokenFormat::Curl:
        return TokenMenu::tr("curl command");
    case TokenFormat::PowerShell:
        return TokenMenu::tr("PowerShell variable");
    case TokenFormat::DotEnv:
        return TokenMenu::tr(".env line");
    case TokenFormat::Postman:
        return TokenMenu::tr("Postman environment");
    }
    Q_UNREACHABLE();
}

TokenMenu::TokenMenu(QWidget* parent)
    : QMenu(parent)
{
    for (const TokenFormat format : AllTokenFormats) {
        const QString title = tokenFormatTitle(format);
        const bool hasKey = format == TokenFormat::Issued;
        connect(addAction(hasKey ? withKey(title, QKeySequence::Copy) : title), &QAction::triggered, this,
                [this, format] { emit copyWanted(format); });
    }
    addSeparator();
    connect(addAction(withKey(tr("Label…"), Qt::Key_F2)), &QAction::triggered, this, &TokenMenu::labelWanted);
    connect(addAction(withKey(tr("Forget token…"), Qt::Key_Delete)), &QAction::triggered, this,
            &TokenMenu::forgetWanted);
}

} // namespace TokenDesk
