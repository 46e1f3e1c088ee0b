#include "app/cli/childprogram.h"

#include "app/cli/terminal.h"
#include "app/domain/errortext.h"

#include <QScopeGuard>
#include <string>
#include <string_view>
#include <windows.h>

namespace TokenDesk {

namespace {

/// As CommandLineToArgvW takes it apart: backslashes count only before a quote.
std::wstring quoted(const std::wstring& argument)
{
    std::wstring text(1, L'"');
    std::size_t backslashes = 0;
    for (const wchar_t character : argument) {
        if (character == L'"') {
            text.append(backslashes + 1, L'\\');
        }
        backslashes = character == L'\\' ? backslashes + 1 : 0;
        text.push_back(character);
    }
    return text.append(backslashes, L'\\') + L'"';
}

std::wstring joined(const QStringList& arguments)
{
    std::wstring line;
    for (const QString& argument : arguments) {
        line += (line.empty() ? L"" : L" ") + quoted(argument.toStdWString());
    }
    return line;
}

void wipe(std::wstring& text)
{
    wipeMemory(text.data(), text.size() * sizeof(wchar_t));
}

bool standsBefore(std::wstring_view name, std::wstring_view other)
{
    return CompareStringOrdinal(name.data(), static_cast<int>(name.size()), other.data(),
                                static_cast<int>(other.size()), TRUE) == CSTR_LESS_THAN;
}

/// Our environment, which Windows keeps sorted by name, with the token in place of what the variable held before.
std::wstring environmentWith(const Secret& token)
{
    const std::wstring name = QString::fromLatin1(TokenVariable).toStdWString();
    std::wstring value = QString::fromUtf8(token.view()).toStdWString();
    const auto wipeValue = qScopeGuard([&value] { wipe(value); });
    std::wstring block;
    wchar_t* const ours = GetEnvironmentStringsW();
    const auto release = qScopeGuard([ours] { FreeEnvironmentStringsW(ours); });
    const std::size_t oursSize = [ours] {
        const wchar_t* end = ours;
        while (*end != L'\0') {
            end += std::wstring_view(end).size() + 1;
        }
        return static_cast<std::size_t>(end - ours);
    }();
    // At once, since growing would leave copies behind.
    block.reserve(oursSize + name.size() + value.size() + 3);
    bool isIn = false;
    const auto insert = [&] {
        block.append(name).append(1, L'=').append(value).append(1, L'\0');
        isIn = true;
    };
    for (const wchar_t* entry = ours; *entry != L'\0';) {
        const std::wstring_view text(entry);
        // Names such as "=C:" begin with the sign.
        const std::wstring_view entryName = text.substr(0, text.find(L'=', 1));
        if (!isIn && standsBefore(name, entryName)) {
            insert();
        }
        if (standsBefore(name, entryName) || standsBefore(entryName, name)) {
            block.append(text).append(1, L'\0');
        }
        entry += text.size() + 1;
    }
    if (!isIn) {
        insert();
    }
    return block.append(1, L'\0');
}

} // namespace

Inheritance inheritance()
{
    return {};
}

ProgramOutcome runProgram(ProgramStart start, const Inheritance& /*inheritance*/)
{
    if (isInterruptPending()) {
        return {.exitCode = static_cast<int>(ExitCode::Interrupted)};
    }
    std::wstring commandLine = joined(start.commandLine);
    std::wstring environment = environmentWith(start.token);
    STARTUPINFOW startup{};
    startup.cb = sizeof(startup);
    startup.dwFlags = STARTF_USESTDHANDLES;
    startup.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    startup.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
    startup.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    PROCESS_INFORMATION program{};
    const bool isStarted =
        CreateProcessW(nullptr, commandLine.data(), nullptr, nullptr, TRUE, CREATE_UNICODE_ENVIRONMENT,
                       environment.data(), nullptr, &startup, &program) != 0;
    const DWORD failed = GetLastError();
    wipe(environment);
    start.token.clear();
    if (!isStarted) {
        const bool isMissing = failed == ERROR_FILE_NOT_FOUND || failed == ERROR_PATH_NOT_FOUND;
        return {.exitCode = static_cast<int>(isMissing ? ExitCode::ProgramNotFound : ExitCode::ProgramNotStarted),
                .failure = qt_error_string(static_cast<int>(failed))};
    }
    CloseHandle(program.hThread);
    // Ctrl+C reaches every program of the console by itself, and the handler of watchInterrupts() keeps us alive.
    WaitForSingleObject(program.hProcess, INFINITE);
    DWORD exitCode = 0;
    GetExitCodeProcess(program.hProcess, &exitCode);
    CloseHandle(program.hProcess);
    return {.exitCode = static_cast<int>(exitCode)};
}

} // namespace TokenDesk
