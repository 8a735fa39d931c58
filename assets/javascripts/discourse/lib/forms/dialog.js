// Generated from src/discourse/lib/forms/dialog.ts by bin/build; do not edit.

export {};
