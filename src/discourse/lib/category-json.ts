export interface CategoryJson {
  id: number;
  name: string;
  parent_id: number | null;
  /** Six hexadecimal digits, or three. */
  color: string;
}
