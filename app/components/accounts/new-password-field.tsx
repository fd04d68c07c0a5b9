import { passwordHint } from "#app/domain/accounts/password.ts";
import { TextField } from "../base/text-field.tsx";

/** Where a password is chosen. It is never shown again, also after an error. */
export function NewPasswordField({ label = "Password", errors }: { label?: string; errors: readonly string[] }) {
  return (
    <TextField
      name="password"
      label={label}
      type="password"
      autoComplete="new-password"
      hint={passwordHint}
      errors={errors}
      width="medium"
    />
  );
}
