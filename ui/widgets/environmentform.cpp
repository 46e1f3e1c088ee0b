#include "ui/widgets/environmentform.h"

#include "ui/widgets/looks.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace TokenDesk {

EnvironmentForm::EnvironmentForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_signInUrl(new QLineEdit(this))
    , m_caFile(new QLineEdit(this))
    , m_chooseCaFile(new QPushButton(tr("Choose…"), this))
    , m_bodyShape(new QComboBox(this))
{
    m_kind->addItem(tr("Sandbox"), static_cast<int>(EnvironmentKind::Sandbox));
    m_kind->addItem(tr("Production"), static_cast<int>(EnvironmentKind::Production));
    m_bodyShape->addItem(tr("Wrapped in “data”, as documented"), static_cast<int>(BodyShape::Wrapped));
    m_bodyShape->addItem(tr("Flat, for older gateways"), static_cast<int>(BodyShape::Flat));
    m_signInUrl->setPlaceholderText(QStringLiteral("https://…/api/v2/auth/sign_in"));
    m_caFile->setPlaceholderText(tr("Optional: a further authority to trust"));

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(Looks::Gap);
    const auto addRow = [form](const QString& name, const QString& label, QWidget* field) {
        field->setAccessibleName(name);
        form->addRow(label, field);
    };
    addRow(tr("Name"), tr("&Name"), m_name);
    addRow(tr("Kind"), tr("&Kind"), m_kind);
    addRow(tr("Sign-in URL"), tr("Sign-in &URL"), m_signInUrl);
    QWidget* caFileRow = buildCaFileRow();
    form->addRow(tr("CA &file"), caFileRow);
    qobject_cast<QLabel*>(form->labelForField(caFileRow))->setBuddy(m_caFile);
    addRow(tr("Request body"), tr("Request &body"), m_bodyShape);

    for (QLineEdit* edit : {m_name, m_signInUrl, m_caFile}) {
        connect(edit, &QLineEdit::textEdited, this, &EnvironmentForm::edited);
    }
    for (QComboBox* box : {m_kind, m_bodyShape}) {
        connect(box, &QComboBox::activated, this, &EnvironmentForm::edited);
    }
    connect(m_chooseCaFile, &QPushButton::clicked, this, &EnvironmentForm::chooseCaFile);
}

QWidget* EnvironmentForm::buildCaFileRow()
{
    auto* row = new QWidget(this);
    m_caFile->setAccessibleName(tr("CA file"));
    m_chooseCaFile->setAccessibleName(tr("Choose CA file"));
    m_chooseCaFile->setAutoDefault(false);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_caFile, 1);
    layout->addWidget(m_chooseCaFile);
    return row;
}

void EnvironmentForm::chooseCaFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose CA file"), m_caFile->text(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_caFile->setText(file);
        emit edited();
    });
    dialog->open();
}

void EnvironmentForm::setDraft(const EnvironmentDraft& draft)
{
    m_name->setText(draft.name);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(draft.kind)));
    m_signInUrl->setText(draft.signInUrl);
    m_signInUrl->setCursorPosition(0);
    m_caFile->setText(draft.caFile);
    m_bodyShape->setCurrentIndex(m_bodyShape->findData(static_cast<int>(draft.bodyShape)));
}

EnvironmentDraft EnvironmentForm::draft() const
{
    return {.name = m_name->text(),
            .kind = static_cast<EnvironmentKind>(m_kind->currentData().toInt()),
            .signInUrl = m_signInUrl->text(),
            .caFile = m_caFile->text(),
            .bodyShape = static_cast<BodyShape>(m_bodyShape->currentData().toInt())};
}

void EnvironmentForm::setReadOnly(bool readOnly)
{
    for (QLineEdit* edit : {m_name, m_signInUrl, m_caFile}) {
        edit->setReadOnly(readOnly);
    }
    m_caFile->setPlaceholderText(readOnly ? tr("None") : tr("Optional: a further authority to trust"));
    m_kind->setEnabled(!readOnly);
    m_bodyShape->setEnabled(!readOnly);
    m_chooseCaFile->setVisible(!readOnly);
}

void EnvironmentForm::focusField(Field field)
{
    switch (field) {
    case Field::SignInUrl:
        m_signInUrl->setFocus();
        break;
    case Field::CaFile:
        m_caFile->setFocus();
        break;
    default:
        m_name->setFocus();
        break;
    }
}

} // namespace TokenDesk
