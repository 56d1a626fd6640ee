package nl.stedenband.web.account;

import nl.stedenband.account.Telephone;
import nl.stedenband.web.Chromium;
import nl.stedenband.web.Reader;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** Signs somebody in for the first time, in a real browser, with a telephone that makes the codes. */
public final class SignInPage {
    private SignInPage() {}

    public static void signIn(ChromeDriver browser, Reader reader, String name) {
        browser.get(reader.address("/nl/aanmelden"));
        browser.findElement(By.cssSelector("main input[name=name]")).sendKeys(name);
        browser.findElement(By.cssSelector("main input[name=password]")).sendKeys(SignedInService.PASSWORD);
        send(browser);
        Telephone telephone =
                new Telephone(browser.findElement(By.cssSelector("main code")).getText());
        browser.findElement(By.cssSelector("main input[name=code]")).sendKeys(telephone.code());
        send(browser);
    }

    private static void send(ChromeDriver browser) {
        Chromium.follow(
                browser, () -> browser.findElement(By.cssSelector("main form")).submit());
    }
}
