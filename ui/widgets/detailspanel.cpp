#include "ui/widgets/detailspanel.h"

#include "ui/viewmodels/tokendetails.h"
#include "ui/widgets/detaillines.h"
#include "ui/widgets/looks.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace TokenDesk {

DetailsPanel::DetailsPanel(QWidget* parent)
    : QWidget(parent)
    , m_lines(new DetailLines(DetailLines::Length::OneLine, this))
{
    auto* title = new QLabel(tr("Details"), this);
    title->setFont(Looks::font(Looks::Type::Strong));
    auto* rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Looks::Gap);
    layout->addWidget(rule);
    layout->addWidget(title);
    layout->addWidget(m_lines);
    setVisible(false);
}

void DetailsPanel::show(const std::optional<SessionToken>& token, const AccountService& service)
{
    setVisible(token.has_value());
    if (token) {
        m_lines->show(tokenDetails(*token, service));
    }
}

} // namespace TokenDesk
