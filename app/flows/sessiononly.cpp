#include "app/flows/sessiononly.h"

#include "app/flows/audittrail.h"
#include "app/flows/changelease.h"
#include "app/flows/keychainprobe.h"
#include "app/flows/unfinishedchange.h"

namespace TokenDesk {

namespace {

/// Tokens that were sealed under @p from get sealed under @p to.
Result<void> sealAnew(const Ports& ports, const Secret& from, const Secret& to)
{
    const auto tokens = ports.shelf->tokens();
    if (!tokens) {
        return failureOf(tokens);
    }
    for (const SessionToken& token : *tokens) {
        const SealedFor binding{.account = token.account, .token = token.id};
        const auto sealed = ports.shelf->sealedText(token.id);
        const auto text = sealed ? ports.sealer->open(from, *sealed, binding) : Result<Secret>(failureOf(sealed));
        if (!text) {
            // Sealed under the other key all along, or gone meanwhile.
            continue;
        }
        // In this order a stop in between costs a token, which can be had again.
        if (const auto removed = ports.shelf->remove(token.id); !removed) {
            return failureOf(removed);
        }
        if (const auto added = ports.shelf->add(token, ports.sealer->seal(to, *text, binding)); !added) {
            return added;
        }
    }
    return {};
}

QCoro::Task<Result<void>> moveItem(Ports ports, SecretKey key, std::stop_token stop)
{
    const Secret* value = ports.session->find(key);
    if (value == nullptr) {
        co_return Result<void>();
    }
    auto writing = ports.secrets->write(key, value->clone(), stop);
    const auto written = co_await writing;
    if (written) {
        ports.session->drop(key);
    }
    co_return written;
}

/// The keychain's own master key is never overwritten: tokens of earlier sessions are sealed under it.
QCoro::Task<Result<void>> moveMasterKey(Ports ports, std::stop_token stop)
{
    const SecretKey key = SecretKey::masterKey(ports.profile);
    if (!ports.session->holds(key)) {
        co_return Result<void>();
    }
    auto reading = ports.secrets->read(key, stop);
    auto stored = co_await reading;
    if (!stored && stored.error().kind == ErrorKind::SecretNotFound) {
        const auto ours = ports.masterKeys->key();
        auto moving = moveItem(ports, key, stop);
        const auto moved = co_await moving;
        if (moved && ours) {
            // It is the profile's key from now on. The audit log may be chained under one that was lost.
            beginChain(ports, *ours);
        }
        co_return moved;
    }
    if (!stored) {
        co_return failureOf(stored);
    }
    const Secret* ours = ports.session->find(key);
    if (ours != nullptr && !ours->equals(*stored)) {
        if (const auto sealed = sealAnew(ports, *ours, *stored); !sealed) {
            co_return sealed;
        }
        ports.masterKeys->keep(std::make_shared<const Secret>(std::move(*stored)));
    }
    ports.session->drop(key);
    co_return Result<void>();
}

/// By way of the staged key, so that an earlier password in the keychain is overwritten only once the row speaks of the
/// new one.
QCoro::Task<Result<void>> movePassword(Ports ports, IndexedAccount indexed, std::stop_token stop)
{
    const AccountId id = indexed.account.id();
    const Secret* password = ports.session->find(SecretKey::password(ports.profile, id));
    if (password == nullptr) {
        co_return Result<void>();
    }
    auto staging = ports.secrets->write(SecretKey::stagedPassword(ports.profile, id), password->clone(), stop);
    const auto staged = co_await staging;
    if (!staged) {
        co_return staged;
    }
    if (indexed.account.state() == AccountState::Pending) {
        indexed.account = indexed.account.inState(AccountState::Stored);
    }
    indexed.stage = PasswordStage::Replacing;
    if (const auto updated = ports.index->update(indexed); !updated) {
        co_return updated;
    }
    ports.session->drop(SecretKey::password(ports.profile, id));
    // Its password is in the keychain and counts; the rest can wait for finishChanges().
    auto settling = settlePassword(ports, indexed, stop);
    std::ignore = co_await settling;
    co_return Result<void>();
}

} // namespace

void beginSessionOnly(const Ports& ports)
{
    if (ports.session->isOn()) {
        return;
    }
    ports.session->begin();
    if (const auto key = ports.masterKeys->key()) {
        ports.session->keep(SecretKey::masterKey(ports.profile), key->clone());
    }
}

QCoro::Task<Result<int>> moveToKeychain(Ports ports, std::stop_token stop)
{
    auto probing = probeKeychain(ports, stop);
    const auto probed = co_await probing;
    if (!probed) {
        co_return failureOf(probed);
    }
    auto beginning = beginChange(ports, stop);
    const auto lease = co_await beginning;
    if (!lease) {
        co_return failureOf(lease);
    }
    const auto accounts = ports.index->accounts();
    if (!accounts) {
        co_return failureOf(accounts);
    }
    int moved = 0;
    for (const IndexedAccount& indexed : *accounts) {
        const bool isOurs = indexed.stage == PasswordStage::Absent &&
                            ports.session->holds(SecretKey::password(ports.profile, indexed.account.id()));
        if (isOurs) {
            auto moving = movePassword(ports, indexed, stop);
            const auto done = co_await moving;
            if (!done) {
                co_return failureOf(done);
            }
            ++moved;
        }
    }
    auto movingKey = moveMasterKey(ports, stop);
    const auto keyMoved = co_await movingKey;
    if (!keyMoved) {
        co_return failureOf(keyMoved);
    }
    for (const SecretKey& key : ports.session->keys()) {
        // What is left are proxies' sign-ins, and passwords of accounts that another program has removed or changed.
        if (key.isOfProxy()) {
            auto moving = moveItem(ports, key, stop);
            const auto done = co_await moving;
            if (!done) {
                co_return failureOf(done);
            }
        }
    }
    ports.session->end();
    // What was done meanwhile waits for a key that outlasts the session.
    chainWaiting(ports);
    co_return moved;
}

} // namespace TokenDesk
