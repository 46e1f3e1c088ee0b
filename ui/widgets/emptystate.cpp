#include "ui/widgets/emptystate.h"

#include "ui/widgets/looks.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace TokenDesk {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
{
    auto* title = new QLabel(tr("No accounts yet"), this);
    title->setFont(Looks::font(Looks::Type::Title));
    title->setAlignment(Qt::AlignCenter);
    auto* sentence =
        new QLabel(tr("Add a child account to keep its password in the keychain and get tokens with one key."), this);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    auto* add = new QPushButton(tr("Add account"), this);
    auto* importAccounts = new QPushButton(tr("Import accounts…"), this);
    for (QPushButton* button : {add, importAccounts}) {
        button->setAutoDefault(true);
        button->setMinimumSize(150, 34);
    }
    connect(add, &QPushButton::clicked, this, &EmptyState::addWanted);
    connect(importAccounts, &QPushButton::clicked, this, &EmptyState::importWanted);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(3 * Looks::Unit);
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addWidget(sentence);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(3 * Looks::Unit);
    buttons->addStretch(1);
    buttons->addWidget(add);
    buttons->addWidget(importAccounts);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(3);
}

} // namespace TokenDesk
