/** No browser is downloaded: one that is installed is used, else the one that @sparticuz/chromium carries. */
module.exports = { skipDownload: true };
