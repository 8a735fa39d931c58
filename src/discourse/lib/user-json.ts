/** An account, as the server names it. */
export interface UserJson {
  id: number;
  username: string;
  name?: string | null;
  avatar_template: string;
}
