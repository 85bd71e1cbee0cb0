#!/bin/bash
# Starts the installed program as its menu entry does, opens a file as a double click does, starts it a
# second time, and looks whether each did what it should. Needs DISPLAY.
set -euo pipefail

started=()
clean_up() {
    for each in "${started[@]}"; do
        kill -CONT "$each" 2>/dev/null || true
        kill "$each" 2>/dev/null || true
    done
}
trap clean_up EXIT

fail() { echo "FAILED  $*"; exit 1; }
good() { echo "ok      $*"; }

wait_until() {
    for _ in $(seq 200); do
        if "$@"; then return 0; fi
        sleep 0.1
    done
    return 1
}

own=$HOME/.local/share/PartnerDesk/workspace.partnerdesk
entry=/usr/share/applications/partnerdesk.desktop
command=$(sed -n "s/^Exec=//p" "$entry" | head -n 1 | sed "s/ %f//")
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}
doors() { find "$XDG_RUNTIME_DIR" -name '*.door' -type s 2>/dev/null | wc -l; }
has_doors() { [ "$(doors)" = "$1" ]; }

# Without a file the place for one is empty.
"$command" &
first=$!
started+=("$first")
wait_until has_doors 1 || fail "the menu entry's command opens the workspace"
[ -s "$own" ] || fail "the workspace is not there"
good "the menu entry's command opens the user's workspace"

timeout 20 "$command" || fail "a second start does not end by itself"
kill -0 "$first" || fail "the first window is gone"
has_doors 1 || fail "a second start opened a window of its own"
good "a second start hands over to the first window"

other="$HOME/Pläne und Ziele/Größe & mehr.partnerdesk"
partnerdesk accounts --demo >/dev/null
partnerdesk backup "$other"
file=$(printf '%s' "$other")
partnerdesk "$file" &
second=$!
started+=("$second")
wait_until has_doors 2 || fail "a double-clicked workspace does not open"
good "a double-clicked workspace opens a window of its own"

plan="$HOME/Pläne und Ziele/Alder.partnerplan"
partnerdesk export Alder --demo --out "$plan"
timeout 20 partnerdesk "$plan" || fail "a double-clicked plan is not handed over"
taken_in() { partnerdesk accounts --json | grep -q "Alder Foods"; }
wait_until taken_in || fail "a double-clicked plan is not taken in"
good "a double-clicked plan is taken in by the window that is open"

kill -STOP "$first"
asked=$(date +%s)
partnerdesk >"$HOME/hung.txt" 2>&1 &
third=$!
started+=("$third")
sleep 5
kill -0 "$third" || fail "a start beside a window that hangs does not show what to do"
[ $(($(date +%s) - asked)) -lt 10 ] || fail "a start waits too long for a window that hangs"
good "a start beside a window that hangs does not wait for ever"
