#!/usr/bin/env python3
"""Drives the window from outside, through the accessibility tree alone: no pictures, no pointer, no knowledge of Qt.

Every page is opened from the navigation; every element that can be operated must have a name and a role; cells of the heat
map and tiles of the map must be reachable and say what they are; one posting of the queue is returned with a reason.
Prints what is wrong, a line each, and ends with 1 if anything is.
"""
import sys
import time

import pyatspi

OPERATED = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_TABLE,
    pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_LINK, pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_DATE_EDITOR,
}
CELLS_LOOKED_AT = 40
KEY_DOWN = 0xFF54
problems = []


def wrong(sentence):
    problems.append(sentence)
    print("WRONG:", sentence, flush=True)


def wait_for(what, find, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = find()
        except Exception:  # the tree changes under our feet
            found = None
        if found:
            return found
        time.sleep(0.1)
    wrong(f"{what} did not appear within {seconds} s")
    return None


def children(node):
    try:
        count = min(node.childCount, 400)
    except Exception:
        return []
    found = []
    for i in range(count):
        try:
            child = node.getChildAtIndex(i)
        except Exception:
            child = None
        if child is not None:
            found.append(child)
    return found


def is_shown(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def walk(node, depth=0):
    """All shown nodes below, cells of tables left out: a list may hold a million."""
    yield node
    if depth > 40 or node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE):
        return
    for child in children(node):
        try:
            shown = is_shown(child)
        except Exception:
            continue
        if shown:
            yield from walk(child, depth + 1)


def first(root, role, name=None):
    for node in walk(root):
        if node.getRole() == role and (name is None or node.name == name or node.name.startswith(name)):
            return node
    return None


def path(node):
    names = []
    while node is not None and len(names) < 6:
        names.append(f"{node.getRoleName()} “{node.name}”")
        node = node.parent
    return " < ".join(names)


def check_names(page, root):
    count = 0
    for node in walk(root):
        role = node.getRole()
        if role not in OPERATED:
            continue
        count += 1
        if not node.name.strip():
            wrong(f"{page}: no name: {path(node)}")
    print(f"{page}: {count} elements looked at", flush=True)
    return count


def check_cells(page, table):
    try:
        grid = table.queryTable()
    except NotImplementedError:
        wrong(f"{page}: the table “{table.name}” cannot be asked for cells")
        return
    named = 0
    for i in range(CELLS_LOOKED_AT):
        row, column = i % max(grid.nRows, 1), i // max(grid.nRows, 1)
        if column >= grid.nColumns:
            break
        cell = grid.getAccessibleAt(row, column)
        named += bool(cell is not None and cell.name.strip())
    if grid.nRows and not named:
        wrong(f"{page}: no cell of the table “{table.name}” says anything")


def press(node):
    action = node.queryAction()
    for i in range(action.nActions):
        if action.getName(i).lower() in ("press", "click", "toggle", "jump", "activate", "showmenu"):
            return action.doAction(i)
    return action.nActions > 0 and action.doAction(0)


def open_page(navigation, index):
    """By the keys that a screen reader's user has as well."""
    item = navigation.getChildAtIndex(index)
    for choose in (lambda: navigation.querySelection().selectChild(index), lambda: press(item)):
        try:
            if choose():
                return item.name
        except NotImplementedError:
            pass
    wrong(f"the page “{item.name}” cannot be opened from the navigation")
    return item.name


def reason_value(combo):
    try:
        return combo.queryText().getText(0, -1)
    except NotImplementedError:
        return None


def review_one(window):
    table = wait_for("the queue", lambda: first(window, pyatspi.ROLE_TABLE, "Postings that wait"))
    if table is None:
        return
    before = table.queryTable().nRows
    if before == 0:
        wrong("the queue is empty, so nothing can be reviewed")
        return
    back = wait_for("the button “Return”", lambda: (lambda b: b if b and b.getState().contains(pyatspi.STATE_ENABLED) else None)(
        first(window, pyatspi.ROLE_PUSH_BUTTON, "Return")))
    if back is None:
        return
    press(back)
    dialog = wait_for("the dialog for the reason", lambda: next(
        (node for node in walk(window.parent) if node.getRole() == pyatspi.ROLE_DIALOG), None))
    if dialog is None:
        return
    check_names("reason dialog", dialog)
    reason = first(dialog, pyatspi.ROLE_COMBO_BOX)
    reason.queryComponent().grabFocus()
    before_choice = reason.name, reason_value(reason)
    pyatspi.Registry.generateKeyboardEvent(KEY_DOWN, None, pyatspi.KEY_SYM)  # as a screen reader's user would
    wait_for("a chosen reason", lambda: (reason.name, reason_value(reason)) != before_choice, 5)
    comment = next((node for node in walk(dialog) if node.getRole() == pyatspi.ROLE_TEXT), None)
    if comment is None:
        wrong("the dialog for the reason has no field for a comment")
        return
    comment.queryEditableText().setTextContents("By the accessibility tree")
    decide = [node for node in walk(dialog) if node.getRole() == pyatspi.ROLE_PUSH_BUTTON and node.name.startswith("Return ")]
    if not decide:
        wrong("the dialog for the reason has no button that names the decision")
        return
    press(decide[0])
    wait_for("the queue without the returned posting", lambda: table.queryTable().nRows == before - 1)


def main():
    application = wait_for("the application", lambda: next(
        (app for app in pyatspi.Registry.getDesktop(0) if app is not None and "key" in app.name.lower()), None), 60)
    if application is None:
        return 1
    window = wait_for("the window", lambda: next(
        (node for node in children(application) if is_shown(node) and node.childCount), None), 60)
    if window is None:
        return 1
    navigation = wait_for("the navigation", lambda: first(window, pyatspi.ROLE_LIST, "Pages"))
    if navigation is None:
        return 1
    for index in range(navigation.childCount):
        page = open_page(navigation, index)
        time.sleep(1.5)
        if check_names(page, window) < 10:
            wrong(f"{page}: hardly anything can be operated")
        for node in walk(window):
            if node.getRole() == pyatspi.ROLE_TABLE:
                check_cells(page, node)
        if page.startswith("Shortages"):
            tiles = [node for node in walk(window) if node.name.startswith("Tokyo") and any(c.isdigit() for c in node.name)]
            if not tiles:
                wrong(f"{page}: no tile of the map says what it shows")
    names = [navigation.getChildAtIndex(index).name for index in range(navigation.childCount)]
    open_page(navigation, next(index for index, name in enumerate(names) if name.startswith("Review")))
    review_one(window)
    print(f"{len(problems)} problem(s)", flush=True)
    return 1 if problems else 0


sys.exit(main())
