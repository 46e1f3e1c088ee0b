#include "app/domain/account.h"

#include "app/domain/textrules.h"

#include <algorithm>

namespace TokenDesk {

QString accountStateName(AccountState state)
{
    switch (state) {
    case AccountState::Pending:
        return QStringLiteral("pending");
    case AccountState::Stored:
        return QStringLiteral("stored");
    case AccountState::Rejected:
        return QStringLiteral("rejected");
    case AccountState::Removing:
        return QStringLiteral("removing");
    }
    Q_UNREACHABLE();
}

std::optional<AccountState> accountStateFromName(QStringView name)
{
    for (const auto state :
         {AccountState::Pending, AccountState::Stored, AccountState::Rejected, AccountState::Removing}) {
        if (accountStateName(state) == name) {
            return state;
        }
    }
    return std::nullopt;
}

Result<Account> Account::make(AccountId id, const AccountDraft& draft, Instant createdAt)
{
    Account account;
    account.m_id = id;
    account.m_createdAt = createdAt;
    return account.edited(draft);
}

Result<Account> Account::edited(const AccountDraft& draft) const
{
    AccountDraft texts;
    struct Part
    {
        QString AccountDraft::* text = nullptr;
        TextRule rule;
    };
    const Part parts[] = {
        {&AccountDraft::label, {.field = Field::Label, .maximumLength = MaximumLabelLength}},
        {&AccountDraft::username, {.field = Field::Username, .maximumLength = MaximumUsernameLength}},
        {&AccountDraft::environmentId, {.field = Field::Environment, .maximumLength = MaximumLabelLength}},
        {&AccountDraft::group, {.field = Field::Group, .maximumLength = MaximumLabelLength, .mayBeEmpty = true}},
        {&AccountDraft::note,
         {.field = Field::Note, .maximumLength = MaximumNoteLength, .mayBeEmpty = true, .mayHaveLineBreaks = true}},
    };
    for (const Part& part : parts) {
        auto checked = checkedText(draft.*part.text, part.rule);
        if (!checked) {
            return failureOf(checked);
        }
        texts.*part.text = std::move(*checked);
    }
    Account account = *this;
    account.m_texts = std::move(texts);
    return account;
}

Account Account::inState(AccountState state) const
{
    Account account = *this;
    account.m_state = state;
    return account;
}

Account Account::provenGoodAt(Instant when) const
{
    Account account = inState(AccountState::Stored);
    account.m_provenGood = when;
    return account;
}

Account Account::placedAt(const AccountPlace& place) const
{
    Account account = *this;
    account.m_place = place;
    return account;
}

Account Account::usedAt(Instant when) const
{
    Account account = *this;
    account.m_lastUsed = when;
    return account;
}

Account Account::renewed(const Renewal& renewal) const
{
    Account account = *this;
    account.m_renewal = renewal;
    return account;
}

Result<void> checkPassword(const Secret& password)
{
    if (password.isEmpty()) {
        return failure(ErrorKind::FieldEmpty, Field::Password);
    }
    if (password.size() > MaximumPasswordBytes) {
        return failure(ErrorKind::SecretTooLarge, Field::Password);
    }
    const QByteArrayView bytes = password.view();
    const bool hasControls = std::any_of(bytes.begin(), bytes.end(), [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value < 0x20 || value == 0x7f;
    });
    if (hasControls || !bytes.isValidUtf8()) {
        return failure(ErrorKind::FieldMalformed, Field::Password);
    }
    return {};
}

} // namespace TokenDesk
