"""Names, roles and the order of Tab, from outside, as assistive tools see them."""

import screenreader as ears
from desktop import PASSWORD, check, check_equal, eventually, run
from screenreader import Role, State

def expect(top, name, *roles):
    found = eventually(lambda: next((each for each in top.walk() if each.name == name and each.role in roles
                                     and each.has(State.SHOWING)), None), f"{roles[0].value_nick} “{name}”")
    return found


def every_control_has_a_name(top):
    controls = [each for each in top.walk() if each.has(State.FOCUSABLE, State.SHOWING)]
    check(controls, f"controls in {top}")
    nameless = [each for each in controls if not each.name.strip() or each.role in (Role.INVALID, Role.UNKNOWN)]
    check_equal(nameless, [], "every control has a name and a role")


def nothing_tells(top, secret):
    for each in top.walk():
        for text in (each.name, each.description, each.text):
            if secret in text:
                check(False, f"{each} keeps the secret to itself")
    check(True, "no element tells the secret")


def tab_reaches(desktop, expected, title="Token Desk"):
    """Each name in turn, in this order, and round to the first again."""
    for name in [*expected[1:], expected[0]]:
        desktop.keys("Tab")
        ears.await_focus(name, title)


def main_window(desktop):
    top = ears.window()
    check_equal(top.role, Role.FRAME, "the window “Token Desk” is a frame")
    expect(top, "Accounts", Role.LIST)
    expect(top, "Active tokens", Role.TABLE)
    for button in ("Add account", "Import accounts", "Sign in all", "Lock", "Menu", "Get token",
                   "New token", "Edit account", "Copy token"):
        expect(top, button, Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.MENU)
    for tab in ("Details", "History"):
        expect(top, tab, Role.RADIO_BUTTON)
    expect(top, "Find account or token", Role.TEXT, Role.ENTRY)
    expect(top, "Acme, sandbox, freshest token expires in 7 hours 59 minutes", Role.LIST_ITEM)
    every_control_has_a_name(top)

    ears.await_focus("Accounts")
    desktop.keys("Return")
    expect(top, "Clear clipboard", Role.PUSH_BUTTON)
    eventually(lambda: desktop.clipboard.read(), "the clipboard holds the token")
    token = desktop.clipboard.read().decode().removeprefix("Bearer ")
    nothing_tells(ears.window(), token)
    tab_reaches(desktop, ["Accounts", "Get token", "New token", "Edit account", "Active tokens", "Copy token",
                          "Details", "Clear clipboard", "Add account", "Import accounts", "Sign in all",
                          "Find account or token", "Lock", "Menu"])


def tab_reaches_all_of_a_dialog(desktop, title, buttons):
    top = ears.window(title)
    # Which of the buttons comes first is the desktop's affair.
    in_order = sorted(buttons, key=lambda name: top.find(name).left)
    tab_reaches(desktop, ["Label", "Username", "Password", "Environment", "Group", "Note", "Renew automatically", *in_order], title)


def adding_dialog(desktop):
    desktop.keys("ctrl+n")
    desktop.await_active("Add account")
    top = ears.window("Add account")
    for field in ("Label", "Username", "Group", "Note"):
        expect(top, field, Role.TEXT, Role.ENTRY)
    expect(top, "Password", Role.PASSWORD_TEXT)
    expect(top, "Environment", Role.COMBO_BOX)
    for button in ("Save", "Cancel"):
        expect(top, button, Role.PUSH_BUTTON)
    every_control_has_a_name(top)
    tab_reaches_all_of_a_dialog(desktop, "Add account", ["Save", "Cancel"])
    ears.tab_to(desktop, "Password", "Add account")
    desktop.type(PASSWORD)
    field = ears.await_focus("Password", "Add account")
    eventually(lambda: field.text_length == len(PASSWORD), "the password has been typed")
    check(PASSWORD not in field.text, "the field keeps it to itself")
    nothing_tells(top, PASSWORD)
    desktop.keys("Escape")
    desktop.await_active("Token Desk")


def editing_dialog(desktop):
    ears.focus_list(desktop)
    ears.tab_to(desktop, "Edit account")
    desktop.keys("Return")
    desktop.await_active("Edit account")
    ears.await_focus("Label", "Edit account")
    tab_reaches_all_of_a_dialog(desktop, "Edit account", ["Save", "Cancel", "Remove account…"])
    desktop.keys("Escape")
    desktop.await_active("Token Desk")


def test(desktop):
    desktop.know({"acme-au": PASSWORD})
    desktop.add_environment("Local")
    desktop.add_account("Acme", "acme-au")
    desktop.cli("sign-in", "Acme")
    desktop.start_window()
    eventually(ears.window, "the window is in the accessibility tree")
    main_window(desktop)
    adding_dialog(desktop)
    editing_dialog(desktop)
    desktop.quit()


run(test)
