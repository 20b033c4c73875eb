/** Places are told apart by code, and by name where the code is unknown; empty where neither is known. */
export function placeKey(item: { place?: string | undefined; placeCode?: string | undefined }): string {
  return item.placeCode ?? item.place ?? ''
}
