"""The window as a screen reader sees it, over AT-SPI."""

from desktop import PROGRAM_NAME, eventually

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

State = Atspi.StateType
Role = Atspi.Role


class Element:
    """One accessible object. What went away meanwhile has no name and no children."""

    def __init__(self, accessible):
        self._accessible = accessible

    def _ask(self, question, fallback):
        try:
            return question()
        except GLib.Error:
            return fallback

    @property
    def name(self):
        """That of its label, if it has one: Qt calls a combo box by its content."""
        return self._label() or self._ask(self._accessible.get_name, "") or ""

    def _label(self):
        if self.role != Role.COMBO_BOX:
            return ""
        for relation in self._ask(self._accessible.get_relation_set, []):
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return Element(relation.get_target(0)).name
        return ""

    @property
    def description(self):
        return self._ask(self._accessible.get_description, "") or ""

    @property
    def role(self):
        return self._ask(self._accessible.get_role, Role.INVALID)

    @property
    def role_name(self):
        return self._ask(self._accessible.get_role_name, "")

    @property
    def text_length(self):
        return self._ask(lambda: Atspi.Text.get_character_count(self._accessible), 0)

    @property
    def text(self):
        """The content of a text field."""
        return self._ask(lambda: Atspi.Text.get_text(self._accessible, 0, self.text_length), "") or ""

    @property
    def left(self):
        """Where it begins on the screen."""
        return self._ask(lambda: Atspi.Component.get_extents(self._accessible, Atspi.CoordType.SCREEN).x, -1)

    def has(self, *states):
        held = self._ask(self._accessible.get_state_set, None)
        return held is not None and all(held.contains(state) for state in states)

    def children(self):
        count = self._ask(self._accessible.get_child_count, 0)
        found = (self._ask(lambda index=index: self._accessible.get_child_at_index(index), None)
                 for index in range(count))
        return [Element(child) for child in found if child is not None]

    def walk(self):
        """This element and all below, the outer before the inner."""
        yield self
        for child in self.children():
            yield from child.walk()

    def find(self, name, role=None):
        """The first element of that name that shows; None if there is none."""
        for element in self.walk():
            if element.name == name and (role is None or element.role == role) and element.has(State.SHOWING):
                return element
        return None

    def __eq__(self, other):
        return isinstance(other, Element) and self._accessible == other._accessible

    def __repr__(self):
        return f"{self.role_name} “{self.name}”"


def program():
    """The running program's root; None while it has not shown itself."""
    desktop = Atspi.get_desktop(0)
    # Without an event loop nothing would tell the cache what has changed.
    desktop.set_cache_mask(Atspi.Cache.NONE)
    for element in Element(desktop).children():
        if element.name.replace(" ", "").lower() == PROGRAM_NAME:
            return element
    return None


def window(title="Token Desk"):
    """The top-level window of that title; None if there is none."""
    root = program()
    for each in root.children() if root else []:
        if each.name == title:
            return each
    return None


def focused(title="Token Desk"):
    """The control in that window that keys go to; None if there is none."""
    top = window(title)
    for element in top.walk() if top else []:
        # The current row of a list says so too, with the keyboard elsewhere.
        if element.has(State.FOCUSED, State.FOCUSABLE) and element.role not in (Role.LIST_ITEM, Role.TABLE_CELL):
            return element
    return None


def await_focus(name, title="Token Desk"):
    def is_there():
        element = focused(title)
        return element if element and element.name == name else None
    return eventually(is_there, f"the keyboard is at “{name}”")


def names(title="Token Desk"):
    """The names of everything that shows in the window."""
    top = window(title)
    return [element.name for element in top.walk() if element.has(State.SHOWING)] if top else []


def await_text(part, title="Token Desk", seconds=20):
    """Waits until something that shows has this in its name."""
    return eventually(lambda: next((name for name in names(title) if part in name), None),
                      f"the window says “{part}”", seconds)


def tab_to(desktop, name, title="Token Desk", most=20):
    """Presses Tab until the keyboard is there."""
    for _ in range(most):
        before = focused(title)
        if before and before.name == name:
            return
        desktop.keys("Tab")
        eventually(lambda before=before: focused(title) not in (None, before), f"Tab goes on towards “{name}”")
    await_focus(name, title)


def focus_list(desktop):
    """Brings the keyboard back to the accounts, as Esc in the search field does."""
    desktop.keys("ctrl+f")
    await_focus("Find account or token")
    desktop.keys("Escape")
    await_focus("Accounts")
