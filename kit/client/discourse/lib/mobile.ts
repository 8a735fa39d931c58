// Stands in for frontend/discourse/app/lib/mobile.js of Discourse. Left out:
// what devices are, and what one has chosen in the page's address.
let mobileForced = false;

const Mobile = {
  get mobileForced(): boolean {
    return mobileForced;
  },
};

/** Whatever is rendered from now on is for a phone, however wide it is. */
export function forceMobile(): void {
  mobileForced = true;
}

export function resetMobile(): void {
  mobileForced = false;
}

export default Mobile;
